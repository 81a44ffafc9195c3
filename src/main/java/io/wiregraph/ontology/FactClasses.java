package io.wiregraph.ontology;

import io.wiregraph.vocab.TermNames;
import io.wiregraph.vocab.Wg;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Classes of events and predicates of relations by number, and what the ontology says of them. */
public final class FactClasses {

  /**
   * A class of events, or a predicate of relations.
   *
   * @param iri its IRI
   * @param name its short name: {@code Veto}
   * @param label what people call it
   * @param quad its quad class; null where it has none
   * @param above the IRIs of all that it is a kind of, itself among them
   * @param general the most general class of its branch that still says what happened
   * @param isMutual whether those who act do it to each other, as those who meet; those who veto do
   *     it together
   */
  public record FactClass(
      String iri,
      String name,
      String label,
      @Nullable QuadClass quad,
      Set<String> above,
      String general,
      boolean isMutual) {

    /** Returns its quad class; empty where it has none. */
    public Optional<QuadClass> quadClass() {
      return Optional.ofNullable(quad);
    }
  }

  private static final Set<String> ROOTS =
      Set.of(
          Wg.EVENT.getURI(),
          Wg.RELATED_TO.getURI(),
          Wg.STANDING_RELATION.getURI(),
          Wg.VALUE_RELATION.getURI());

  private final Graph ontology;
  private final TermNames names;
  private final List<FactClass> classes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Reads from an ontology whose terms have these short names. */
  public FactClasses(Graph ontology, TermNames names) {
    this.ontology = ontology;
    this.names = names;
  }

  /** Returns those that no other of them is a kind of, the narrowest first. */
  public static List<FactClass> narrowest(Collection<FactClass> all) {
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .noneMatch(other -> !other.equals(one) && other.above().contains(one.iri())))
        .sorted(
            Comparator.comparingInt((FactClass c) -> -c.above().size())
                .thenComparing(FactClass::iri))
        .toList();
  }

  /** Returns the number of a class; it gets one where it has none. */
  public int number(String iri) {
    Integer known = numbers.get(iri);
    if (known != null) {
      return known;
    }
    classes.add(read(iri));
    numbers.put(iri, classes.size() - 1);
    return classes.size() - 1;
  }

  public FactClass get(int number) {
    return classes.get(number);
  }

  public int count() {
    return classes.size();
  }

  /** Returns how narrow a class is: how much it is a kind of. */
  public int depth(int number) {
    return get(number).above().size();
  }

  /** Returns the numbers of the classes that are of that name, or a kind of it. */
  public BitSet below(String nameOrIri) {
    String iri = nameOrIri.contains("://") ? nameOrIri : iri(nameOrIri);
    BitSet below = new BitSet();
    for (int i = 0; i < classes.size(); i++) {
      if (classes.get(i).above().contains(iri)) {
        below.set(i);
      }
    }
    return below;
  }

  /** Gives the general classes numbers, too; from now on none is added, and any thread may ask. */
  public void complete() {
    for (int i = 0; i < classes.size(); i++) {
      number(get(i).general());
    }
  }

  /** Returns the number of the most general class of a class's branch. */
  public int general(int number) {
    return number(get(number).general());
  }

  private String iri(String name) {
    return names.term(name.startsWith("wg:") ? name.substring("wg:".length()) : name).getURI();
  }

  private FactClass read(String iri) {
    Node term = NodeFactory.createURI(iri);
    Set<String> above = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(term));
    QuadClass quad = null;
    Node flat = null;
    String general = iri;
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (!above.add(next.getURI())) {
        continue;
      }
      quad = quad == null ? quad(next) : quad;
      flat = flat == null ? flat(next) : flat;
      boolean isBelowRoot = false;
      for (Node parent : parents(next)) {
        isBelowRoot |= ROOTS.contains(parent.getURI());
        open.add(parent);
      }
      general = isBelowRoot && !ROOTS.contains(next.getURI()) ? next.getURI() : general;
    }
    boolean isMutual =
        flat != null && ontology.contains(flat, RDF.type.asNode(), OWL2.SymmetricProperty.asNode());
    return new FactClass(iri, name(iri), label(term), quad, Set.copyOf(above), general, isMutual);
  }

  private String name(String iri) {
    String name = names.name(iri);
    return name.contains("://") ? iri.replaceFirst("^.*[#/]", "") : name;
  }

  private Set<Node> parents(Node term) {
    Set<Node> parents = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    for (Node property : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
      ontology
          .find(term, property, Node.ANY)
          .filterKeep(t -> t.getObject().isURI())
          .forEachRemaining(t -> parents.add(t.getObject()));
    }
    return parents;
  }

  /**
   * Returns the predicate that joins those of an event of a class; null where it has none itself.
   */
  private @Nullable Node flat(Node term) {
    return ontology.find(term, Wg.term("flatPredicate"), Node.ANY).toList().stream()
        .map(t -> t.getObject())
        .findFirst()
        .orElse(null);
  }

  private @Nullable QuadClass quad(Node term) {
    return ontology.find(term, Wg.term("quadClass"), Node.ANY).toList().stream()
        .flatMap(t -> QuadClass.of(t.getObject()).stream())
        .findFirst()
        .orElse(null);
  }

  private String label(Node term) {
    return ontology.find(term, RDFS.label.asNode(), Node.ANY).toList().stream()
        .map(t -> t.getObject().getLiteralLexicalForm())
        .min(String::compareTo)
        .orElseGet(
            () ->
                name(term.getURI())
                    .replaceAll("(?<=[a-z])([A-Z])", " $1")
                    .replace('_', ' ')
                    .toLowerCase(Locale.ROOT));
  }
}
