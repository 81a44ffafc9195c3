package io.wiregraph.identity;

import io.wiregraph.text.ArticleId;
import java.util.Set;

/**
 * What became different by the articles and decisions that came, changed or went.
 *
 * @param renamed articles that have an entity which is another merged entity now, or one of another
 *     name
 * @param reasoned articles that have an entity which is what it was for another reason
 * @param retold articles that have a fact which is one with other facts than before
 * @param copied articles that are near-duplicates of others than before; some may be gone
 * @param argued articles that have a fact for or against which other facts speak than before, or
 *     against one that bears it out; some may be gone
 * @param slugs merged entities that came or went, or are called or linked otherwise
 */
public record IdentityChanges(
    Set<ArticleId> renamed,
    Set<ArticleId> reasoned,
    Set<ArticleId> retold,
    Set<ArticleId> copied,
    Set<ArticleId> argued,
    Set<String> slugs) {

  /** Copies the sets. */
  public IdentityChanges {
    renamed = Set.copyOf(renamed);
    reasoned = Set.copyOf(reasoned);
    retold = Set.copyOf(retold);
    copied = Set.copyOf(copied);
    argued = Set.copyOf(argued);
    slugs = Set.copyOf(slugs);
  }

  IdentityChanges with(
      Set<ArticleId> newlyTold, Set<ArticleId> newlyCopied, Set<ArticleId> newlyArgued) {
    return new IdentityChanges(renamed, reasoned, newlyTold, newlyCopied, newlyArgued, slugs);
  }
}
