package io.wiregraph.export.view;

import io.wiregraph.fact.FactKind;
import io.wiregraph.ontology.FactClasses;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.OntologyIndex.FlatPattern;
import io.wiregraph.vocab.TermNames;
import io.wiregraph.vocab.Wg;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** What the ontology of a store says of the classes of facts and of predicates. */
final class StoreTerms {

  private static final int SUGGESTIONS = 5;
  private static final Set<String> RELATION = Set.of("Relation");

  private final Graph ontology;
  private final TermNames names;
  private final FactClasses classes;
  private final OntologyIndex index;
  private final Map<String, Set<String>> types = new HashMap<>();

  StoreTerms(DomainPack pack) {
    this.ontology = pack.ontology().graph();
    this.names = pack.names();
    this.classes = new FactClasses(ontology, names);
    this.index = new OntologyIndex(ontology, names);
  }

  /** Returns what is known of a class of events or a predicate. */
  FactClass of(String iri) {
    return classes.get(classes.number(iri));
  }

  /** Returns the short name of a term. */
  String name(String iri) {
    return of(iri).name();
  }

  /**
   * Returns the short names of all that a fact is: {@code Event}, {@code Reject}, {@code Veto}; of
   * a relation {@code Relation} alone.
   */
  Set<String> types(FactRow fact) {
    if (fact.kind() == FactKind.RELATION) {
      return RELATION;
    }
    return fact.classes().stream()
        .flatMap(type -> types.computeIfAbsent(type.iri(), iri -> named(type.above())).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Leaves out what only other ontologies know. */
  private Set<String> named(Set<String> iris) {
    return iris.stream()
        .map(names::name)
        .filter(name -> !name.contains("://"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns how events of a class read flat; empty where they do not. */
  Optional<FlatPattern> flatPattern(String type) {
    return index.flatPattern(NodeFactory.createURI(type));
  }

  boolean isSymmetric(String predicate) {
    return index.isSymmetric(NodeFactory.createURI(predicate));
  }

  /**
   * Returns the IRI of a class or predicate that a user names.
   *
   * @throws InvalidRequestException if the ontology has none; the message has some of like names
   */
  String require(String name) {
    Node term = name.contains("://") ? NodeFactory.createURI(name) : names.term(name);
    if (ontology.contains(term, RDF.type.asNode(), Node.ANY)) {
      return term.getURI();
    }
    List<String> near = near(name);
    throw new InvalidRequestException(
        "there is no class of events and no relation '"
            + name
            + "'"
            + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }

  /** What contains the other, or begins with the same letters. */
  private List<String> near(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    String start = word.substring(0, Math.min(3, word.length()));
    return ontology
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(t -> t.getSubject())
        .filterKeep(Node::isURI)
        .mapWith(Node::getURI)
        .filterKeep(iri -> isFact(iri))
        .mapWith(this::name)
        .toList()
        .stream()
        .distinct()
        .filter(n -> n.toLowerCase(Locale.ROOT).startsWith(start))
        .sorted(Comparator.comparingInt(String::length).thenComparing(n -> n))
        .limit(SUGGESTIONS)
        .toList();
  }

  private boolean isFact(String iri) {
    return of(iri).above().contains(Wg.EVENT.getURI())
        || of(iri).above().contains(Wg.STANDING_RELATION.getURI())
        || of(iri).above().contains(Wg.VALUE_RELATION.getURI());
  }
}
