package io.wiregraph.export.view;

import io.wiregraph.fact.FactKind;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.ontology.QuadClass;
import java.util.List;
import java.util.Optional;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * An event, relation or statement of the default graph, its words as numbers.
 *
 * @param id what exports call it: {@code event:009956a54948cec6}
 * @param classes of which none is a kind of another, the narrowest first; of a relation its
 *     predicate
 * @param stance of a statement; empty for others
 * @param earliest a day since 1970, or {@link Days#NONE}
 * @param parts who takes part, each in each role
 * @param contents the facts that a statement reports
 * @param label null where it has none
 * @param words what a statement quotes or reports; null where it does not
 */
record FactRow(
    NodeId node,
    String id,
    FactKind kind,
    List<FactClass> classes,
    Status status,
    String stance,
    int earliest,
    int latest,
    List<Part> parts,
    List<NodeId> contents,
    @Nullable NodeId label,
    @Nullable NodeId words) {

  /** Who takes part as what. */
  record Part(String role, NodeId entity) {}

  /** Returns the narrowest class. */
  FactClass type() {
    return classes.get(0);
  }

  /** Returns the code of its quad class; empty where it has none. */
  String quad() {
    return quad(type());
  }

  /** Returns the code of the quad class of a class; empty where it has none. */
  static String quad(FactClass type) {
    return Optional.ofNullable(type.quad()).map(QuadClass::code).orElse("");
  }
}
