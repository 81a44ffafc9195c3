package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The digests of all facts that are compared with those of other articles: to tell which are one,
 * and which bear each other out or contradict each other.
 */
final class FactDigests {

  /** Article and fragment of a fact: whether it may be one with others, then its digest. */
  private final IndexTable digests;

  private final FactKinds kinds;
  private final Set<String> touched = new TreeSet<>();

  FactDigests(IndexTables tables, FactKinds kinds) {
    this.digests = tables.table("facts.digests");
    this.kinds = kinds;
  }

  /** Returns what a fact of an article is called. */
  static String key(ArticleId article, FactId fact) {
    return article.value() + Places.BETWEEN + fact.fragment();
  }

  /** Returns the rows of an article's facts by their keys; changes nothing. */
  Map<String, byte[]> rows(ArticleRecord record) {
    Set<FactId> mergeable = kinds.of(record);
    Set<FactId> claims = kinds.claims(record);
    if (mergeable.isEmpty() && claims.isEmpty()) {
      return Map.of();
    }
    Map<String, byte[]> rows = new TreeMap<>();
    for (EventDigest digest : EventDigest.of(record)) {
      boolean isMergeable = mergeable.contains(digest.fact());
      if (isMergeable || claims.contains(digest.fact())) {
        rows.put(key(digest.article(), digest.fact()), bytes(digest, isMergeable));
      }
    }
    return rows;
  }

  /** Puts in what {@link #rows} returned. */
  void add(Map<String, byte[]> rows) {
    rows.forEach(digests::put);
    touched.addAll(rows.keySet());
  }

  void remove(ArticleId article) {
    List<String> gone = keys(article);
    gone.forEach(digests::remove);
    touched.addAll(gone);
  }

  /** Returns the keys of the facts of an article. */
  List<String> keys(ArticleId article) {
    List<String> keys = new ArrayList<>();
    digests.each(article.value() + Places.BETWEEN, (key, row) -> keys.add(key));
    return keys;
  }

  /** Returns the keys of the facts that came, changed or went since it was called last. */
  Collection<String> takeTouched() {
    List<String> taken = List.copyOf(touched);
    touched.clear();
    return taken;
  }

  /** Returns the digest of a fact; empty where there is none. */
  Optional<EventDigest> get(String key) {
    byte[] row = digests.get(key);
    return row == null ? Optional.empty() : Optional.of(read(row));
  }

  /** Returns the digest of a fact that may be one with others; empty for any else. */
  Optional<EventDigest> mergeable(String key) {
    byte[] row = digests.get(key);
    return row == null || row[0] == 0 ? Optional.empty() : Optional.of(read(row));
  }

  private static EventDigest read(byte[] row) {
    try {
      return EventDigest.read(
          new DataInputStream(new ByteArrayInputStream(row, 1, row.length - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException("a damaged row of the identity index", e);
    }
  }

  private static byte[] bytes(EventDigest digest, boolean isMergeable) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(isMergeable ? 1 : 0);
    try {
      digest.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
