package io.wiregraph.rdf;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.TermNames;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the mappers ask of the ontology: which classes it has, and how their events read flat. */
public final class OntologyIndex {

  private final Map<Node, List<Node>> classParents = new HashMap<>();
  private final Map<Node, List<Node>> propertyParents = new HashMap<>();
  private final Map<Node, List<Node>> related = new HashMap<>();
  private final Map<Node, FlatPattern> patterns = new HashMap<>();
  private final Map<Node, String> labels = new HashMap<>();
  private final TermNames names;
  private final String version;
  private final Set<Node> symmetric;
  private final Set<Node> mergedIfNamed = new HashSet<>();
  private final Map<Node, Node> ranges = new HashMap<>();
  private final Map<Node, List<Node>> aboveMemo = new ConcurrentHashMap<>();

  /**
   * Reads an ontology out of a graph.
   *
   * @param ontology all of its files
   * @param names the short names of its terms
   */
  public OntologyIndex(Graph ontology, TermNames names) {
    this.names = names;
    version = versionOf(ontology, names);
    symmetric = subjects(ontology, OWL2.SymmetricProperty.asNode());
    ontology
        .find(Node.ANY, Wg.MERGED_IF_NAMED, NodeFactory.createLiteralByValue(true))
        .forEachRemaining(t -> mergedIfNamed.add(t.getSubject()));
    for (Node property : subjects(ontology, OWL2.DatatypeProperty.asNode())) {
      ontology
          .find(property, RDFS.range.asNode(), Node.ANY)
          .forEachRemaining(t -> ranges.put(property, t.getObject()));
    }
    parents(ontology, RDFS.subClassOf.asNode(), classParents);
    parents(ontology, RDFS.subPropertyOf.asNode(), propertyParents);
    parents(ontology, Wg.MAY_BE_TOLD_AS, related);
    ontology
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(t -> labels.put(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    ontology
        .find(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode())
        .forEachRemaining(t -> classParents.computeIfAbsent(t.getSubject(), c -> List.of()));
    for (Node type : classParents.keySet()) {
      inheritedPattern(ontology, type).ifPresent(p -> patterns.put(type, p));
    }
  }

  /**
   * Reads the ontology of a domain pack.
   *
   * @throws io.wiregraph.pack.PackException if a file is missing or no proper Turtle
   */
  public static OntologyIndex of(DomainPack pack) {
    return new OntologyIndex(pack.ontology().graph(), pack.names());
  }

  /** Reads the ontology of the program's own domain. */
  public static OntologyIndex shipped() {
    return of(DomainPack.home());
  }

  /**
   * How events of a class read as one triple.
   *
   * @param predicate the predicate between the two
   * @param subjectRole local name of the role that is the subject: {@code agent}
   * @param objectRole local name of the role that is the object
   */
  public record FlatPattern(Node predicate, String subjectRole, String objectRole) {}

  /** Returns a hash of what the ontology says; two ontologies that say the same share it. */
  public String version() {
    return version;
  }

  /** Returns the class or property that a fact's type names; the ontology need not have it. */
  public Node term(String name) {
    return names.term(name);
  }

  /** Returns whether the ontology has a class of events of that short name, narrower than all. */
  public boolean isEventClass(String name) {
    Node type = term(name);
    return !type.equals(Wg.EVENT) && classesAbove(type).contains(Wg.EVENT);
  }

  /** Returns whether the ontology has a standing relation of that short name. */
  public boolean isStandingRelation(String name) {
    Node property = term(name);
    return above(property, propertyParents).stream()
        .anyMatch(
            p ->
                !p.equals(property)
                    && (p.equals(Wg.STANDING_RELATION) || p.equals(Wg.VALUE_RELATION)));
  }

  /**
   * Returns a class and all classes of ours and of schema.org that the ontology has above it, the
   * class first, the others in order of their IRIs; the class alone where the ontology lacks it.
   */
  public List<Node> classesAbove(Node type) {
    return aboveMemo.computeIfAbsent(type, t -> above(t, classParents));
  }

  /** Returns how events of a class read flat, inherited where the class itself does not say. */
  public Optional<FlatPattern> flatPattern(Node type) {
    return Optional.ofNullable(patterns.get(type));
  }

  /** Returns the classes of events that read flat by each predicate, the more general first. */
  public Map<Node, List<Node>> classesByPredicate() {
    Map<Node, List<Node>> classes = new HashMap<>();
    patterns.forEach(
        (type, pattern) ->
            classes.computeIfAbsent(pattern.predicate(), p -> new ArrayList<>()).add(type));
    Comparator<Node> byDepth = Comparator.comparingInt(c -> classesAbove(c).size());
    classes.values().forEach(c -> c.sort(byDepth.thenComparing(Node::getURI)));
    return classes;
  }

  /** Returns the predicates of standing relations, also of those to values. */
  public Set<Node> standingRelations() {
    Set<Node> found = new HashSet<>(propertyParents.keySet());
    found.removeIf(p -> !isStandingRelation(names.name(p.getURI())));
    return found;
  }

  /** Returns whether events of a class are merged only where a participant has a name. */
  boolean isMergedIfNamed(Node type) {
    return mergedIfNamed.contains(type);
  }

  /** Returns whether the same event may be told as of one class and of the other. */
  boolean areRelated(Node one, Node other) {
    return related.getOrDefault(one, List.of()).contains(other)
        || related.getOrDefault(other, List.of()).contains(one);
  }

  /** Returns whether a predicate that holds one way holds the other way, too. */
  public boolean isSymmetric(Node predicate) {
    return symmetric.contains(predicate);
  }

  /** Returns the datatype of a property that has values rather than things as its objects. */
  public Optional<Node> valueRange(Node property) {
    return Optional.ofNullable(ranges.get(property));
  }

  /** Returns whether a property leads to a date that is as exact as the text. */
  public boolean isDated(Node property) {
    return above(property, propertyParents).contains(Wg.DATE_RELATION);
  }

  /** Returns the label of a term, its local name where it has none. */
  public String label(Node term) {
    String label = labels.get(term);
    return label == null ? term.getLocalName() : label;
  }

  private static String versionOf(Graph ontology, TermNames names) {
    String[] lines =
        ontology.stream()
            .filter(t -> !t.getSubject().isBlank() && !t.getObject().isBlank())
            .map(NodeFmtLib::str)
            .sorted()
            .toArray(String[]::new);
    return IriMinter.hash(String.join("\n", lines) + names.namespaces());
  }

  private static Set<Node> subjects(Graph ontology, Node type) {
    Set<Node> found = new LinkedHashSet<>();
    ontology
        .find(Node.ANY, RDF.type.asNode(), type)
        .forEachRemaining(t -> found.add(t.getSubject()));
    return found;
  }

  private static void parents(Graph ontology, Node property, Map<Node, List<Node>> parents) {
    List<Triple> triples = ontology.find(Node.ANY, property, Node.ANY).toList();
    for (Triple triple : triples) {
      parents.computeIfAbsent(triple.getSubject(), c -> new ArrayList<>()).add(triple.getObject());
    }
    parents.values().forEach(p -> p.sort((a, b) -> a.getURI().compareTo(b.getURI())));
  }

  private static List<Node> above(Node start, Map<Node, List<Node>> parents) {
    Set<Node> found = new LinkedHashSet<>();
    List<Node> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(parents.getOrDefault(next, List.of()));
      }
    }
    List<Node> others = new ArrayList<>(found);
    others.remove(start);
    others.sort((a, b) -> a.getURI().compareTo(b.getURI()));
    others.add(0, start);
    return Collections.unmodifiableList(others);
  }

  /** The nearest value counts: breadth first, parents in order of their IRIs. */
  private Optional<FlatPattern> inheritedPattern(Graph ontology, Node type) {
    Optional<Node> predicate = inherited(ontology, type, Wg.FLAT_PREDICATE);
    Optional<Node> subject = inherited(ontology, type, Wg.FLAT_SUBJECT);
    Optional<Node> object = inherited(ontology, type, Wg.FLAT_OBJECT);
    return predicate.isEmpty() || subject.isEmpty() || object.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FlatPattern(
                predicate.get(), subject.get().getLocalName(), object.get().getLocalName()));
  }

  private Optional<Node> inherited(Graph ontology, Node type, Node property) {
    List<Node> open = List.of(type);
    Set<Node> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      List<Node> next = new ArrayList<>();
      for (Node candidate : open) {
        if (!seen.add(candidate)) {
          continue;
        }
        Optional<Node> value =
            ontology.find(candidate, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .min((a, b) -> a.getURI().compareTo(b.getURI()));
        if (value.isPresent()) {
          return value;
        }
        next.addAll(classParents.getOrDefault(candidate, List.of()));
      }
      open = next;
    }
    return Optional.empty();
  }
}
