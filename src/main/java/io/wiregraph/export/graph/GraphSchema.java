package io.wiregraph.export.graph;

import java.util.List;

/**
 * What the nodes and the edges of a graph have. Nodes begin with {@link #LABEL} and {@link #TYPE},
 * edges with {@link #LABEL}, {@link #WEIGHT} and {@link #INTERACTION}.
 *
 * @param title what the graph is, in a few words
 * @param nodes the columns of nodes, in the order of their values
 * @param edges the columns of edges
 */
public record GraphSchema(String title, List<Column> nodes, List<Column> edges) {

  /** What people call a node or an edge. */
  public static final String LABEL = "label";

  /** What a node is: {@code Person}, {@code Veto}; decides on its colour. */
  public static final String TYPE = "type";

  /** How much an edge stands for. */
  public static final String WEIGHT = "weight";

  /** First day; with {@link #LAST} a node's or an edge's time. */
  public static final String FIRST = "first";

  /** Last day. */
  public static final String LAST = "last";

  /**
   * The days that an edge stands for, apart: {@code 2012-02-04/2012-02-04 2012-03-01/2012-03-05}.
   */
  public static final String DATES = "dates";

  /** The IRI of a node. */
  public static final String IRI = "iri";

  /**
   * What an edge says in a word: {@code vetoed}. No two edges between the same two nodes have the
   * same. The name is Cytoscape's.
   */
  public static final String INTERACTION = "interaction";

  /** The quad class of what an edge stands for; decides on its colour. */
  public static final String QUAD = "quad";

  /** Whether an edge holds both ways; it is written once. */
  public static final String SYMMETRIC = "symmetric";

  /** How many edges a node has. */
  public static final String DEGREE = "degree";

  /** Takes copies, and checks what comes first. */
  public GraphSchema {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    boolean isWhole =
        nodes.size() > 1
            && nodes.get(0).name().equals(LABEL)
            && nodes.get(1).name().equals(TYPE)
            && edges.size() > 2
            && edges.get(0).name().equals(LABEL)
            && edges.get(1).name().equals(WEIGHT)
            && edges.get(2).name().equals(INTERACTION);
    if (!isWhole) {
      throw new IllegalArgumentException(
          "label and type, or label, weight and interaction come first");
    }
  }

  /** Returns the place of a column of nodes; -1 where they have none of that name. */
  public int node(String name) {
    return place(nodes, name);
  }

  /** Returns the place of a column of edges; -1 where they have none of that name. */
  public int edge(String name) {
    return place(edges, name);
  }

  private static int place(List<Column> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
