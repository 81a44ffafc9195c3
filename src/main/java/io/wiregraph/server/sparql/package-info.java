/**
 * The protocols of the W3C over a store: SPARQL 1.1 queries and updates, the Graph Store Protocol,
 * SHACL validation.
 */
@NullMarked
package io.wiregraph.server.sparql;

import org.jspecify.annotations.NullMarked;
