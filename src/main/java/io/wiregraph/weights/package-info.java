/**
 * Trained models of others in files that are read fast: made once of the model, checked each time.
 * What is in them is the matter of those that use them. And what was made of words of late, kept.
 */
@NullMarked
package io.wiregraph.weights;

import org.jspecify.annotations.NullMarked;
