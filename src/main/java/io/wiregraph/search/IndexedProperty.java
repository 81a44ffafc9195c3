package io.wiregraph.search;

import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** A property whose values are in the index, each a field of its own. */
public enum IndexedProperty {
  /** What a thing is called. */
  LABEL("label", RDFS.label.asNode(), true, 4),
  /** What it is called, too. */
  ALT_LABEL("altLabel", Skos.ALT_LABEL, true, 3),
  /** What an article is called. */
  HEADLINE("headline", SchemaOrg.HEADLINE, false, 2),
  /** What somebody said, in quotation marks. */
  QUOTE("quote", Wg.QUOTE, true, 1.2f),
  /** What somebody said, in the words of the article. */
  REPORTED("reportedText", Wg.REPORTED_TEXT, true, 1.2f),
  /** A sentence that is evidence. */
  SENTENCE("sentence", Nif.ANCHOR_OF, false, 1);

  /** Shorter stretches of a text are names and verbs, which labels have. */
  private static final int FEWEST_WORDS = 4;

  private static final Map<Node, IndexedProperty> BY_NODE =
      Arrays.stream(values()).collect(Collectors.toMap(IndexedProperty::node, Function.identity()));

  private final String field;
  private final String iri;
  private final boolean isOfDefaultGraph;
  private final float weight;

  IndexedProperty(String field, Node node, boolean isOfDefaultGraph, float weight) {
    this.field = field;
    this.iri = node.getURI();
    this.isOfDefaultGraph = isOfDefaultGraph;
    this.weight = weight;
  }

  /** Returns the property of that IRI; empty where it is not indexed. */
  public static Optional<IndexedProperty> of(Node predicate) {
    return Optional.ofNullable(BY_NODE.get(predicate));
  }

  /** Returns the property of that IRI that is one of articles' graphs; null where it is none. */
  static @Nullable IndexedProperty ofArticles(Node predicate) {
    IndexedProperty property = BY_NODE.get(predicate);
    return property == null || property.isOfDefaultGraph ? null : property;
  }

  /** Returns the property whose field is called so. */
  static IndexedProperty ofField(String field) {
    return Arrays.stream(values()).filter(p -> p.field.equals(field)).findFirst().orElseThrow();
  }

  /** Returns what the field of the index is called, which is what searches call the property. */
  public String field() {
    return field;
  }

  /** Returns the property. */
  public Node node() {
    return NodeFactory.createURI(iri);
  }

  /** Returns how much more a word found in it counts than one in a sentence. */
  float weight() {
    return weight;
  }

  /** Returns whether the values are those of the default graph, and not those of articles. */
  boolean isOfDefaultGraph() {
    return isOfDefaultGraph;
  }

  /** Returns whether it names a thing. */
  boolean isName() {
    return this == LABEL || this == ALT_LABEL;
  }

  /** Returns whether a value in a graph is indexed. */
  public boolean takes(Node graph, Node value) {
    return Quad.isDefaultGraph(graph) == isOfDefaultGraph
        && value.isLiteral()
        && (this != SENTENCE || isOfSeveralWords(value.getLiteralLexicalForm()));
  }

  private static boolean isOfSeveralWords(String text) {
    int words = 1;
    for (int i = text.indexOf(' '); i >= 0 && words < FEWEST_WORDS; i = text.indexOf(' ', i + 1)) {
      words++;
    }
    return words >= FEWEST_WORDS;
  }
}
