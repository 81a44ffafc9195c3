/**
 * The ontology of a domain for people and for other programs: as a page, and in the forms of RDF.
 */
@NullMarked
package io.wiregraph.ontology;

import org.jspecify.annotations.NullMarked;
