package io.wiregraph.export.graph;

import java.util.List;

/**
 * An edge of a graph, from one node to another.
 *
 * @param number its place among all, from 0
 * @param source the number of the node that it leads from
 * @param target the number of the node that it leads to
 * @param sourceId the id of that node
 * @param targetId the id of that node
 * @param values one for each column of edges; empty where there is none
 */
public record GraphEdge(
    int number, int source, int target, String sourceId, String targetId, List<String> values) {

  /** Returns a name for it that no node has. */
  public String id() {
    return "e" + number;
  }

  /** Returns what people call it. */
  public String label() {
    return values.get(0);
  }

  /** Returns how much it stands for, a number. */
  public String weight() {
    return values.get(1);
  }

  /** Returns what it says in a word. */
  public String interaction() {
    return values.get(2);
  }
}
