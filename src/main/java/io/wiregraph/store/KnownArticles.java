package io.wiregraph.store;

import io.wiregraph.text.ArticleId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are in, in memory: read from the graphs when first asked for, and kept up to date
 * from then on, as reading them takes the longer the more there are. Also which records articles
 * had before.
 */
final class KnownArticles {

  private final ArticleList list;
  private final DatasetGraph data;
  private final ArticleTable table;

  /** Digests of records that articles had since the store was opened, and no longer have. */
  private final SortedMap<String, ArticleId> replaced = new TreeMap<>();

  private @Nullable SortedMap<ArticleId, ArticleRow> rows;

  /** Handed out, and not changed afterwards. */
  private @Nullable SortedMap<ArticleId, ArticleRow> copy;

  /** Who writes now; the others see what was in before. */
  private @Nullable Thread writer;

  private SortedMap<ArticleId, ArticleRow> committed = Collections.emptySortedMap();
  private boolean isListed;
  private boolean isChanged;

  KnownArticles(ArticleList list, DatasetGraph data, ArticleTable table) {
    this.list = list;
    this.data = data;
    this.table = table;
  }

  /** To be called before this thread writes. */
  synchronized void begin() {
    committed = all();
    writer = Thread.currentThread();
  }

  /** To be called after it has written, or failed to. */
  synchronized void end() {
    writer = null;
    committed = Collections.emptySortedMap();
  }

  /**
   * Returns the articles that are in, in the order of their ids; who writes sees what is not
   * committed yet.
   */
  synchronized SortedMap<ArticleId, ArticleRow> all() {
    if (writer != null && writer != Thread.currentThread()) {
      return committed;
    }
    if (copy == null) {
      copy = Collections.unmodifiableSortedMap(new TreeMap<>(rows()));
    }
    return copy;
  }

  private SortedMap<ArticleId, ArticleRow> rows() {
    if (rows == null) {
      Optional<SortedMap<ArticleId, ArticleRow>> listed =
          list.read(Txn.calculateRead(data, table::hash));
      isListed = listed.isPresent();
      rows = listed.orElseGet(() -> Txn.calculateRead(data, table::all));
    }
    return rows;
  }

  synchronized void put(ArticleRow row) {
    changed(rows().put(row.id(), row));
  }

  synchronized void remove(ArticleId id) {
    changed(rows().remove(id));
  }

  private void changed(@Nullable ArticleRow before) {
    copy = null;
    isChanged = true;
    unlist();
    if (before != null) {
      replaced.put(before.record(), before.id());
    }
  }

  private void unlist() {
    if (isListed) {
      list.remove();
      isListed = false;
    }
  }

  /** Lists the articles for who opens the store next, where they changed. */
  synchronized void keep() {
    if (isChanged && rows != null) {
      list.write(rows.values());
    }
  }

  /** Reads anew when next asked: a transaction failed. */
  synchronized void forget() {
    rows = null;
    copy = null;
  }

  /**
   * Returns the records of {@code gone}, and those that were replaced since it was called last,
   * without those that an article has.
   *
   * @param gone articles and digests of records
   */
  synchronized SortedMap<String, ArticleId> unused(Map<ArticleId, String> gone) {
    gone.forEach((id, digest) -> replaced.put(digest, id));
    SortedMap<String, ArticleId> unused = new TreeMap<>(replaced);
    unused
        .entrySet()
        .removeIf(
            e -> {
              ArticleRow row = rows().get(e.getValue());
              return row != null && row.record().equals(e.getKey());
            });
    replaced.clear();
    return unused;
  }
}
