package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the graph takes entities of articles for one.
 *
 * @param kind always {@code entity}
 * @param iri what is explained
 * @param label what it is called
 * @param type what it is: local name of its class
 * @param names what else it is called, sorted
 * @param link its DBpedia resource; null where it has none
 * @param linkConfidence how sure the link is, from 0 to 1; null where there is none
 * @param members the entities of articles that it is, in the order of the articles
 * @param decisions the user's own decisions that concern a member, in words
 */
public record EntityExplanation(
    String kind,
    String iri,
    String label,
    String type,
    List<String> names,
    @Nullable String link,
    @Nullable Double linkConfidence,
    List<ArticleEntity> members,
    List<String> decisions)
    implements Explanation {

  /** Copies the lists. */
  public EntityExplanation {
    names = List.copyOf(names);
    members = List.copyOf(members);
    decisions = List.copyOf(decisions);
  }
}
