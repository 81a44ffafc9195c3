/** The lexicon put to the proof: whether its examples hold, and what of a corpus it knows. */
@NullMarked
package io.wiregraph.proof;

import org.jspecify.annotations.NullMarked;
