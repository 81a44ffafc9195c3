package io.wiregraph.export.graph;

import java.io.IOException;

/**
 * A graph that is ready to be written. Nodes and edges come in the order of their ids, the same for
 * the same graph on any machine, and may be asked for more than once.
 */
public interface ExportedGraph {

  /** Takes nodes. */
  interface NodeSink {
    /** Takes the next node. */
    void accept(GraphNode node) throws IOException;
  }

  /** Takes edges. */
  interface EdgeSink {
    /** Takes the next edge. */
    void accept(GraphEdge edge) throws IOException;
  }

  /** Returns what nodes and edges have. */
  GraphSchema schema();

  /** Returns how many nodes there are. */
  int nodeCount();

  /** Returns how many edges there are. */
  int edgeCount();

  /** Hands over all nodes. */
  void nodes(NodeSink sink) throws IOException;

  /** Hands over all edges. */
  void edges(EdgeSink sink) throws IOException;
}
