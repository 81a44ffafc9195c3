package io.wiregraph.identity;

import io.wiregraph.text.ArticleId;
import java.util.Set;

/**
 * What became different by the articles and decisions that came, changed or went.
 *
 * @param renamed articles that have an entity which is another merged entity now, or one of another
 *     name
 * @param reasoned articles that have an entity which is what it was for another reason
 * @param slugs merged entities that came or went, or are called or linked otherwise
 */
public record IdentityChanges(Set<ArticleId> renamed, Set<ArticleId> reasoned, Set<String> slugs) {

  /** Copies the sets. */
  public IdentityChanges {
    renamed = Set.copyOf(renamed);
    reasoned = Set.copyOf(reasoned);
    slugs = Set.copyOf(slugs);
  }
}
