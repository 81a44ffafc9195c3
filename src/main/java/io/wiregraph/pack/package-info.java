/** Domain packs: which ontology, lexicon, shapes and queries a store speaks, read and placed. */
@NullMarked
package io.wiregraph.pack;

import org.jspecify.annotations.NullMarked;
