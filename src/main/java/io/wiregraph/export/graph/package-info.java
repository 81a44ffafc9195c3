/**
 * Graphs of nodes and edges in the formats of programs that draw and measure networks. An {@link
 * io.wiregraph.export.graph.ExportedGraph} says first what its nodes and edges have ({@link
 * io.wiregraph.export.graph.GraphSchema}), then hands over all nodes, then all edges, each in a
 * fixed order; a {@link io.wiregraph.export.graph.GraphFormat} writes them as they come. Nothing
 * here knows of a store: {@code export.view} makes the graphs.
 */
@NullMarked
package io.wiregraph.export.graph;

import org.jspecify.annotations.NullMarked;
