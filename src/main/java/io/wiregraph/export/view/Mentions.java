package io.wiregraph.export.view;

import java.util.List;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What articles say of a fact.
 *
 * @param count how many times it is said
 * @param confidence how sure the surest is, in thousandths
 * @param isDisputed whether another article, or another place, says the opposite of one
 * @param articles numbers of the graphs of articles, each once, ascending
 * @param best where the surest of them stands, behind the base: {@code article/a#event=1,5}; the
 *     first in order of these where several are as sure; empty where none is
 * @param sentence that says it; null where none is known
 * @param graph of the article that says it; null where none is known
 */
record Mentions(
    int count,
    int confidence,
    boolean isDisputed,
    List<Long> articles,
    String best,
    @Nullable NodeId sentence,
    @Nullable NodeId graph) {

  /** None. */
  static final Mentions NONE = new Mentions(0, 0, false, List.of(), "", null, null);

  /** Takes a copy. */
  Mentions {
    articles = List.copyOf(articles);
  }
}
