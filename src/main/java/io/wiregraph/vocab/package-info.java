/** Terms of our own ontology and of the standard ones that the program writes or reads. */
@NullMarked
package io.wiregraph.vocab;

import org.jspecify.annotations.NullMarked;
