package io.wiregraph.rdf;

import org.apache.jena.graph.Node;

/** Takes the triples of one graph, one by one; the same triple may come more than once. */
@FunctionalInterface
public interface QuadSink {

  /** Takes a triple. */
  void add(Node subject, Node predicate, Node object);
}
