/** From records and identity decisions to triples, one mapper class for each part of the graph. */
@NullMarked
package io.wiregraph.rdf;

import org.jspecify.annotations.NullMarked;
