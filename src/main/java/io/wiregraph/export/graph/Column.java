package io.wiregraph.export.graph;

/**
 * A property that all nodes or all edges of a graph may have.
 *
 * @param name letters of ASCII, digits and underscores, so that every format can have it as it is
 * @param meaning a sentence for people
 */
public record Column(String name, ValueType type, String meaning) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if some format could not have it
   */
  public Column {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("no name of a column: " + name);
    }
  }
}
