/**
 * What of a store is exported as a graph. A {@link io.wiregraph.export.view.ViewRequest} says which
 * view, which facts and which part around whom; {@link io.wiregraph.export.view.ViewMaker} reads
 * the store once by the numbers of its nodes, sorts what it finds on disk, and gives an {@link
 * io.wiregraph.export.graph.ExportedGraph}: some 100 bytes of memory a node and 10 an edge,
 * whatever these have. Words, sentences and dates are read when they are written.
 */
@NullMarked
package io.wiregraph.export.view;

import org.jspecify.annotations.NullMarked;
