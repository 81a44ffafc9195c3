/** The graph over HTTP: SPARQL, the graph store protocol and a start page, all read-only. */
@NullMarked
package io.wiregraph.server;

import org.jspecify.annotations.NullMarked;
