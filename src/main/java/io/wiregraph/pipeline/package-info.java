/** The steps put together: from files to a store. */
@NullMarked
package io.wiregraph.pipeline;

import org.jspecify.annotations.NullMarked;
