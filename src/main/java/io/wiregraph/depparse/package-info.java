/**
 * A dependency parser of our own for the weights that CoreNLP's neural parser was trained to: the
 * arc-standard transition system with a small feed-forward network, after Danqi Chen and
 * Christopher Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014.
 * Knows nothing of CoreNLP but the form of its model files.
 */
@NullMarked
package io.wiregraph.depparse;

import org.jspecify.annotations.NullMarked;
