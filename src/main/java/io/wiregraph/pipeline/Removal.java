package io.wiregraph.pipeline;

import io.wiregraph.parse.ParseCache;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import java.util.Set;
import java.util.stream.Stream;

/** Takes articles out of a store. */
public final class Removal {

  private final GraphStore store;
  private final ParseCache parses;

  /**
   * Removes from a store.
   *
   * @param parses the store's parse cache
   */
  public Removal(GraphStore store, ParseCache parses) {
    this.store = store;
    this.parses = parses;
  }

  /**
   * Removes articles and their parses, and all parses that no article of the store has; one commit.
   * Records, identities and the default graph have something of them until the graphs are derived
   * and the store is compacted. Parses go first: whoever is interrupted can say the same again.
   *
   * @param ids articles of the store
   */
  public void remove(Set<ArticleId> ids) {
    if (!parses.isEmpty()) {
      parses.keepOnly(staying(ids));
    }
    store.write(() -> ids.forEach(store::removeArticle));
  }

  private Stream<Article> staying(Set<ArticleId> ids) {
    return store.articles().values().stream()
        .filter(row -> !ids.contains(row.id()))
        .map(row -> store.recordFiles().get(row.record()))
        .map(ArticleRecord::article);
  }
}
