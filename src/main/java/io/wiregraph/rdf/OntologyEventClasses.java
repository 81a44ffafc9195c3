package io.wiregraph.rdf;

import io.wiregraph.identity.EventClasses;
import io.wiregraph.vocab.Wg;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;

/** The classes of events of an ontology, as deciding on identities asks for them. */
public final class OntologyEventClasses implements EventClasses {

  private final OntologyIndex ontology;

  /** What was asked for before: there are few classes, and many pairs of events. */
  private final Map<Pair, Kinship> known = new ConcurrentHashMap<>();

  private record Pair(String one, String other) {}

  /** Takes an ontology. */
  public OntologyEventClasses(OntologyIndex ontology) {
    this.ontology = ontology;
  }

  @Override
  public Kinship kinship(String one, String other) {
    if (one.equals(other)) {
      return one.equals(Wg.EVENT.getLocalName()) ? Kinship.NONE : Kinship.SAME;
    }
    return known.computeIfAbsent(new Pair(one, other), pair -> ofOthers(one, other));
  }

  private Kinship ofOthers(String one, String other) {
    Node first = ontology.term(one);
    Node second = ontology.term(other);
    Set<Node> above = general(first);
    if (above.contains(second) || general(second).contains(first)) {
      return Kinship.ABOVE;
    }
    if (ontology.areRelated(first, second)) {
      return Kinship.RELATED;
    }
    above.retainAll(general(second));
    return above.isEmpty() ? Kinship.NONE : Kinship.SIBLINGS;
  }

  /** The classes above one, but for the most general ones, which all events have in common. */
  private Set<Node> general(Node type) {
    List<Node> all = ontology.classesAbove(type);
    Set<Node> above = new HashSet<>(all);
    above.remove(Wg.EVENT);
    above.remove(Wg.STATEMENT);
    above.removeIf(c -> !c.getURI().startsWith(Wg.EVENT.getNameSpace()));
    return above;
  }

  @Override
  public boolean isSymmetric(String type) {
    return ontology
        .flatPattern(ontology.term(type))
        .filter(p -> ontology.isSymmetric(p.predicate()))
        .isPresent();
  }
}
