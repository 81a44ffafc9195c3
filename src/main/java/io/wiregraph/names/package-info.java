/**
 * Finds names of persons, organizations and places with the weights that CoreNLP's conditional
 * random field was trained to: a linear chain of labels after Jenny Finkel, Trond Grenager and
 * Christopher Manning, "Incorporating Non-local Information into Information Extraction Systems by
 * Gibbs Sampling", ACL 2005, with the features of that program. Knows nothing of CoreNLP.
 */
@NullMarked
package io.wiregraph.names;

import org.jspecify.annotations.NullMarked;
