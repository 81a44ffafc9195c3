/**
 * The ontology's lexicon, read into look-up tables: which word denotes what, and what its arguments
 * are.
 */
@NullMarked
package io.wiregraph.lexicon;

import org.jspecify.annotations.NullMarked;
