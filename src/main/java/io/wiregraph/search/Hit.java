package io.wiregraph.search;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property that a search found.
 *
 * @param iri the thing whose value it is
 * @param kind what that is
 * @param property the property
 * @param value the whole value, a literal
 * @param graphIri the graph that says so; null for the default graph
 * @param score how well it fits, to compare with others of the same search
 * @param snippet the words that were found in it
 */
public record Hit(
    String iri,
    Kind kind,
    IndexedProperty property,
    Node value,
    @Nullable String graphIri,
    float score,
    Snippet snippet) {

  /** Returns the graph that says so; empty for the default graph. */
  public Optional<String> graph() {
    return Optional.ofNullable(graphIri);
  }

  /** Returns the text of the value. */
  public String text() {
    return value.getLiteralLexicalForm();
  }
}
