package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the graph has an event, a relation, a statement, or the flat triple of one.
 *
 * @param kind {@code fact} for a flat triple, else {@code event}, {@code relation} or {@code
 *     statement}
 * @param iri what is explained
 * @param label the fact in words
 * @param triple the flat triple; null for others
 * @param factual whether the graph takes it as having happened
 * @param sources how many articles tell it
 * @param tellings what each article says, in the order of the articles
 */
public record FactExplanation(
    String kind,
    String iri,
    String label,
    @Nullable FlatTriple triple,
    boolean factual,
    int sources,
    List<Telling> tellings)
    implements Explanation {

  /** Copies the tellings. */
  public FactExplanation {
    tellings = List.copyOf(tellings);
  }

  /**
   * One hop of the graph.
   *
   * @param subject IRI of the subject
   * @param predicate IRI of the predicate
   * @param object IRI of the object, or its value
   */
  public record FlatTriple(String subject, String predicate, String object) {}
}
