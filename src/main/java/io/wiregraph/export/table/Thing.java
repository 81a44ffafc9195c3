package io.wiregraph.export.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * What is said of one merged thing: its triples of the default graph, and those of the identity
 * graph that it is subject of. Values come in the order of their texts, so that the order in which
 * they were added does not matter.
 */
public final class Thing {

  private final String iri;
  private final Map<Node, List<Node>> values = new HashMap<>();

  /** Makes one of which nothing is said yet. */
  public Thing(String iri) {
    this.iri = iri;
  }

  /** Adds a triple of it. */
  public void add(Node predicate, Node object) {
    values.computeIfAbsent(predicate, p -> new ArrayList<>(2)).add(object);
  }

  String iri() {
    return iri;
  }

  /** Returns the IRIs of its classes. */
  Set<String> types() {
    return new TreeSet<>(iris(RDF.type.asNode()));
  }

  boolean has(Node predicate) {
    return values.containsKey(predicate);
  }

  /** Returns the texts of all values, IRIs among them, each once, in order. */
  List<String> texts(Node predicate) {
    return sorted(values.getOrDefault(predicate, List.of()));
  }

  /** Returns the IRIs among the values, each once, in order. */
  List<String> iris(Node predicate) {
    return sorted(
        values.getOrDefault(predicate, List.of()).stream()
            .filter(Node::isURI)
            .collect(Collectors.toList()));
  }

  /** Returns the literals among the values, each once, in order. */
  List<String> words(Node predicate) {
    return sorted(
        values.getOrDefault(predicate, List.of()).stream()
            .filter(Node::isLiteral)
            .collect(Collectors.toList()));
  }

  /** Returns the first text; empty where there is none. */
  String text(Node predicate) {
    List<String> texts = texts(predicate);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  private static List<String> sorted(Collection<Node> nodes) {
    return nodes.stream().map(Thing::textOf).distinct().sorted().toList();
  }

  private static String textOf(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
