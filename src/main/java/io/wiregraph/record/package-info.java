/** Article records: what an article says, on disk; the source that all RDF derives from. */
@NullMarked
package io.wiregraph.record;

import org.jspecify.annotations.NullMarked;
