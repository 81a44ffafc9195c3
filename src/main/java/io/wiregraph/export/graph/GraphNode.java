package io.wiregraph.export.graph;

import java.util.List;

/**
 * A node of a graph.
 *
 * @param number its place among all, from 0
 * @param id what names it in every export: {@code entity:Russia}; a whole IRI where it is none of
 *     the store's
 * @param types short names of all its classes, in order; empty where none is known
 * @param values one for each column of nodes; empty where there is none
 */
public record GraphNode(int number, String id, List<String> types, List<String> values) {

  /** Returns what people call it. */
  public String label() {
    return values.get(0);
  }

  /** Returns what it is; empty where that is not known. */
  public String type() {
    return values.get(1);
  }
}
