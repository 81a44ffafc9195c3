/**
 * A part-of-speech tagger of our own for the weights that CoreNLP's maximum-entropy tagger was
 * trained to: a conditional Markov model of two tags to the left, after Kristina Toutanova, Dan
 * Klein, Christopher Manning and Yoram Singer, "Feature-Rich Part-of-Speech Tagging with a Cyclic
 * Dependency Network", HLT-NAACL 2003, in its form "left3words". Knows nothing of CoreNLP but what
 * such a model looks at.
 */
@NullMarked
package io.wiregraph.tagger;

import org.jspecify.annotations.NullMarked;
