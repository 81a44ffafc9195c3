package io.wiregraph.search;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property, to be put into the index.
 *
 * @param graph the graph that says so
 * @param subject whose value it is
 * @param property the property
 * @param value the value, a literal
 * @param types the classes of the subject
 */
public record Entry(
    @Nullable Node graph, Node subject, IndexedProperty property, Node value, List<Node> types) {

  /** Takes a copy. */
  public Entry {
    types = List.copyOf(types);
  }
}
