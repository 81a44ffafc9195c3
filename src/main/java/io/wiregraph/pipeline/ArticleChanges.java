package io.wiregraph.pipeline;

import io.wiregraph.store.ArticleRow;
import io.wiregraph.text.ArticleId;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles came, changed or went since the graphs were derived; one that changed has gone and
 * is fresh.
 *
 * @param gone articles with the digests of the records that the graphs derive from
 * @param fresh articles with the digests of the records that they have now
 */
record ArticleChanges(SortedMap<ArticleId, String> gone, SortedMap<ArticleId, String> fresh) {

  /**
   * Compares.
   *
   * @param before the articles that the graphs derive from, with the digests of their records
   * @param now the articles that are in
   * @param again articles that count as changed
   */
  static ArticleChanges between(
      Map<ArticleId, String> before, Map<ArticleId, ArticleRow> now, Collection<ArticleId> again) {
    SortedMap<ArticleId, String> gone = new TreeMap<>();
    SortedMap<ArticleId, String> fresh = new TreeMap<>();
    before.forEach(
        (id, digest) -> {
          ArticleRow row = now.get(id);
          if (row == null || !row.record().equals(digest) || again.contains(id)) {
            gone.put(id, digest);
          }
        });
    now.forEach(
        (id, row) -> {
          if (!row.record().equals(before.get(id)) || again.contains(id)) {
            fresh.put(id, row.record());
          }
        });
    return new ArticleChanges(gone, fresh);
  }

  int size() {
    return gone.size() + fresh.size();
  }
}
