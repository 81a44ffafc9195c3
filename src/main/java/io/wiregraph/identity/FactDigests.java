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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The digests of all facts that are compared with those of other articles: to tell which are one,
 * and which bear each other out or contradict each other.
 */
final class FactDigests {

  private static final String NEXT = "next";

  /** Article and fragment of a fact: its number, whether it may be one with others, its digest. */
  private final IndexTable digests;

  /** Number of a fact: its article and fragment. */
  private final IndexTable keys;

  private final FactKinds kinds;

  /** Keys of the facts that changed since all was settled, with the rows of before. */
  private final Map<String, byte @Nullable []> touched = new TreeMap<>();

  /** The facts that came since all was settled, while that is being done. */
  private Map<String, KnownFact> atHand = Map.of();

  private Map<Integer, KnownFact> atHandByNumber = Map.of();

  FactDigests(IndexTables tables, FactKinds kinds) {
    this.digests = tables.table("facts.digests");
    this.keys = tables.table("facts.keys");
    this.kinds = kinds;
  }

  /** Returns what a fact of an article is called. */
  static String key(ArticleId article, FactId fact) {
    return article.value() + Places.BETWEEN + fact.fragment();
  }

  /** Returns what is kept of an article's facts, by their keys; changes nothing. */
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
        rows.put(key(digest.article(), digest.fact()), row(digest, isMergeable));
      }
    }
    return rows;
  }

  /** Puts in what {@link #rows} returned, of an article that is not in. */
  void add(Map<String, byte[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    byte[] next = keys.get(NEXT);
    int number = next == null ? 0 : new RowReader(next).number();
    for (Map.Entry<String, byte[]> row : rows.entrySet()) {
      digests.put(row.getKey(), numbered(row.getValue(), number));
      keys.put(key(number), row.getKey().getBytes(StandardCharsets.UTF_8));
      touched.putIfAbsent(row.getKey(), null);
      number++;
    }
    if (number > BlockMembers.MOST_FACTS) {
      throw new IllegalStateException("no number is left for another fact");
    }
    keys.put(NEXT, new RowWriter().number(number).bytes());
  }

  void remove(ArticleId article) {
    for (String key : keys(article)) {
      byte[] row = Objects.requireNonNull(digests.get(key));
      digests.remove(key);
      keys.remove(key(new RowReader(row).number()));
      touched.putIfAbsent(key, row);
    }
  }

  private List<String> keys(ArticleId article) {
    List<String> found = new ArrayList<>();
    digests.each(article.value() + Places.BETWEEN, (key, row) -> found.add(key));
    return found;
  }

  /** Returns the numbers of the facts of an article. */
  List<Integer> numbers(ArticleId article) {
    List<Integer> found = new ArrayList<>();
    digests.each(
        article.value() + Places.BETWEEN, (key, row) -> found.add(new RowReader(row).number()));
    return found;
  }

  /** Returns the number of a fact; empty where there is no such fact. */
  OptionalInt number(ArticleId article, FactId fact) {
    byte[] row = digests.get(key(article, fact));
    return row == null ? OptionalInt.empty() : OptionalInt.of(new RowReader(row).number());
  }

  /** Returns the article of the fact of a number, where there is such a fact. */
  Optional<ArticleId> article(int number) {
    byte[] key = keys.get(key(number));
    return key == null
        ? Optional.empty()
        : Optional.of(Places.article(new String(key, StandardCharsets.UTF_8)));
  }

  /** Returns what changed since this was called last; what came is at hand until {@link #letGo}. */
  ChangedFacts takeChanged() {
    List<KnownFact> gone = new ArrayList<>();
    touched.forEach(
        (key, row) -> {
          if (row != null) {
            gone.add(read(key, row));
          }
        });
    List<KnownFact> fresh =
        List.copyOf(touched.keySet()).parallelStream()
            .map(this::get)
            .flatMap(Optional::stream)
            .toList();
    touched.clear();
    atHand = new HashMap<>();
    atHandByNumber = new HashMap<>();
    fresh.forEach(fact -> atHand.put(fact.key(), fact));
    fresh.forEach(fact -> atHandByNumber.put(fact.number(), fact));
    return new ChangedFacts(gone, fresh);
  }

  /** Ends what {@link #takeChanged} began. */
  void letGo() {
    atHand = Map.of();
    atHandByNumber = Map.of();
  }

  /** Returns a fact; empty where there is none of the key. May be asked by several threads. */
  Optional<KnownFact> get(String key) {
    KnownFact known = atHand.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    byte[] row = digests.get(key);
    return row == null ? Optional.empty() : Optional.of(read(key, row));
  }

  /** Returns the fact of a number; empty where there is none any more. */
  Optional<KnownFact> get(int number) {
    KnownFact known = atHandByNumber.get(number);
    if (known != null) {
      return Optional.of(known);
    }
    byte[] key = keys.get(key(number));
    return key == null ? Optional.empty() : get(new String(key, StandardCharsets.UTF_8));
  }

  /** Returns the key of the rows of a fact. */
  static String key(int number) {
    String digits = Integer.toHexString(number);
    return "00000000".substring(digits.length()) + digits;
  }

  private static KnownFact read(String key, byte[] row) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(row));
      return new KnownFact(key, in.readInt(), in.readBoolean(), EventDigest.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("a damaged row of the identity index", e);
    }
  }

  /** Returns what is kept of a fact, but for its number. */
  static byte[] row(EventDigest digest, boolean isMergeable) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeBoolean(isMergeable);
      digest.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] numbered(byte[] row, int number) {
    return ByteBuffer.allocate(Integer.BYTES + row.length).putInt(number).put(row).array();
  }
}
