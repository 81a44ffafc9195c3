package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;

/**
 * How a fact of an article stands to a fact of the same or another article.
 *
 * @param fact the fact
 * @param article the other article
 * @param other the other fact
 * @param tie why, and how sure that is
 */
public record Agreement(FactId fact, ArticleId article, FactId other, ClaimTie tie) {

  /** Returns whether only one of the two can be true; else both say the same. */
  public boolean isContradiction() {
    return tie.reason().isContradiction();
  }
}
