package io.wiregraph.server.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The classes and properties of an ontology by name. */
final class Terms {

  private final SortedMap<String, Term> classes;
  private final SortedMap<String, Term> properties;
  private final Map<String, String> namespaces;

  /**
   * Reads an ontology.
   *
   * @param namespaces what prefixes stand for
   */
  Terms(Graph ontology, Map<String, String> namespaces) {
    this.classes = read(ontology, OWL.Class.asNode());
    this.properties = read(ontology, OWL.ObjectProperty.asNode());
    this.properties.putAll(read(ontology, OWL.DatatypeProperty.asNode()));
    this.namespaces = Map.copyOf(namespaces);
  }

  private static SortedMap<String, Term> read(Graph ontology, Node kind) {
    SortedMap<String, Term> terms = new TreeMap<>();
    ontology
        .find(Node.ANY, RDF.type.asNode(), kind)
        .forEachRemaining(
            triple -> {
              if (triple.getSubject().isURI()) {
                String iri = triple.getSubject().getURI();
                terms.put(iri, new Term(iri, label(ontology, triple.getSubject())));
              }
            });
    return terms;
  }

  private static String label(Graph ontology, Node term) {
    return ontology.find(term, RDFS.label.asNode(), Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .min(Comparator.naturalOrder())
        .orElseGet(() -> localName(term.getURI()));
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** Returns the IRI that a client means, who may write a prefix. */
  String iri(String id) {
    int colon = id.indexOf(':');
    String namespace = colon < 0 ? null : namespaces.get(id.substring(0, colon));
    return namespace == null ? id : namespace + id.substring(colon + 1);
  }

  /** Returns a class; empty where the ontology does not have it. */
  Optional<Term> type(String iri) {
    return Optional.ofNullable(classes.get(iri));
  }

  /** Returns a property, under its local name where the ontology does not have it. */
  Term property(String iri) {
    return properties.getOrDefault(iri, new Term(iri, localName(iri)));
  }

  /** Returns all properties, in the order of their IRIs. */
  List<Term> properties() {
    return List.copyOf(properties.values());
  }

  /** Returns classes whose name has a word that begins so. */
  List<Term> types(String prefix) {
    return named(classes.values().stream(), prefix);
  }

  /** Returns properties whose name has a word that begins so. */
  List<Term> properties(String prefix) {
    return named(properties.values().stream(), prefix);
  }

  private static List<Term> named(Stream<Term> terms, String prefix) {
    String wanted = prefix.toLowerCase(Locale.ROOT).strip();
    return terms
        .filter(
            t ->
                (" " + t.name().toLowerCase(Locale.ROOT)).contains(" " + wanted)
                    && !wanted.isEmpty())
        .sorted(Comparator.comparing(Term::name).thenComparing(Term::id))
        .toList();
  }
}
