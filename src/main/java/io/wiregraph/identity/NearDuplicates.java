package io.wiregraph.identity;

import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are nearly the same text, kept up to date as articles come, change and go. A pair
 * is decided from its two articles alone: an article that comes is compared with those that share a
 * band of its signature ({@link Signature}), however many there are beside.
 */
final class NearDuplicates {

  /**
   * From this overlap on an article is a copy of another; docs/decisions/0014 has what it was
   * measured on.
   */
  static final double COPY = 0.3;

  private static final byte[] NOTHING = {};

  /** Id of an article: its publisher and signature. */
  private final IndexTable signatures;

  /** Name of a band and id of an article. */
  private final IndexTable bands;

  /** Ids of two articles, each way. */
  private final IndexTable pairs;

  /** What the articles were near-duplicates of that changed since it was settled last. */
  private final Map<ArticleId, SortedSet<ArticleId>> before = new TreeMap<>();

  NearDuplicates(IndexTables tables) {
    this.signatures = tables.table("copies.signatures");
    this.bands = tables.table("copies.bands");
    this.pairs = tables.table("copies.pairs");
  }

  /** Puts an article in that is not in. */
  void add(ArticleRecord record) {
    add(record.article(), Signature.of(Shingles.of(record.article())));
  }

  /**
   * Puts an article in that is not in.
   *
   * @param signature that of its shingles
   */
  void add(Article article, Signature signature) {
    ArticleId id = article.id();
    String publisher = article.metadata().publisher();
    RowWriter row =
        new RowWriter().textOrNull(publisher == null ? null : publisher.toLowerCase(Locale.ROOT));
    signature.write(row);
    Set<ArticleId> candidates = new TreeSet<>();
    for (String band : signature.bands()) {
      candidates.addAll(after(bands, band));
      bands.put(band + Places.BETWEEN + id.value(), NOTHING);
    }
    signatures.put(id.value(), row.bytes());
    for (ArticleId other : candidates) {
      if (signature.overlap(read(other).signature()) >= COPY) {
        note(id);
        note(other);
        pairs.put(id.value() + Places.BETWEEN + other.value(), NOTHING);
        pairs.put(other.value() + Places.BETWEEN + id.value(), NOTHING);
      }
    }
  }

  /** Removes an article, where it is in. */
  void remove(ArticleId id) {
    byte[] row = signatures.get(id.value());
    if (row == null) {
      return;
    }
    for (String band : Row.of(row).signature().bands()) {
      bands.remove(band + Places.BETWEEN + id.value());
    }
    signatures.remove(id.value());
    for (ArticleId other : of(id)) {
      note(id);
      note(other);
      pairs.remove(id.value() + Places.BETWEEN + other.value());
      pairs.remove(other.value() + Places.BETWEEN + id.value());
    }
  }

  private void note(ArticleId id) {
    before.computeIfAbsent(id, this::of);
  }

  /**
   * Returns the articles that are near-duplicates of others than when it was called last, those
   * that went among them.
   */
  Set<ArticleId> settle() {
    Set<ArticleId> changed = new TreeSet<>();
    before.forEach(
        (id, were) -> {
          if (!were.equals(of(id))) {
            changed.add(id);
          }
        });
    before.clear();
    return changed;
  }

  /** Returns what an article is a near-duplicate of. */
  SortedSet<ArticleId> of(ArticleId id) {
    return after(pairs, id.value());
  }

  private static SortedSet<ArticleId> after(IndexTable table, String key) {
    SortedSet<ArticleId> ids = new TreeSet<>();
    String prefix = key + Places.BETWEEN;
    table.each(prefix, (k, row) -> ids.add(new ArticleId(k.substring(prefix.length()))));
    return ids;
  }

  /**
   * Returns how many sources articles are: near-duplicates, and near-duplicates of those among
   * them, count as one.
   */
  int sources(Collection<ArticleId> articles) {
    Set<ArticleId> among = Set.copyOf(articles);
    Set<ArticleId> counted = new HashSet<>();
    int sources = 0;
    for (ArticleId article : among) {
      if (!counted.contains(article)) {
        counted.addAll(
            Reached.from(article, id -> of(id).stream().filter(among::contains).toList()));
        sources++;
      }
    }
    return sources;
  }

  /**
   * Returns whether one article bears the other out: they are no near-duplicates, and both name
   * their publisher, which is not the same.
   *
   * @throws IllegalArgumentException if one of them is not in
   */
  boolean areIndependent(ArticleId one, ArticleId other) {
    String publisher = read(one).publisher();
    String otherPublisher = read(other).publisher();
    return publisher != null
        && otherPublisher != null
        && !publisher.equals(otherPublisher)
        && !areCopies(one, other);
  }

  /** Returns whether two articles are nearly the same text. */
  boolean areCopies(ArticleId one, ArticleId other) {
    return pairs.get(one.value() + Places.BETWEEN + other.value()) != null;
  }

  private Row read(ArticleId id) {
    byte[] row = signatures.get(id.value());
    if (row == null) {
      throw new IllegalArgumentException("nothing was decided on " + id);
    }
    return Row.of(row);
  }

  private record Row(@Nullable String publisher, Signature signature) {

    static Row of(byte[] bytes) {
      RowReader row = new RowReader(bytes);
      return new Row(row.textOrNull(), Signature.read(row));
    }
  }
}
