package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are of one event, relation or statement, kept up to date as articles come, change and
 * go. A fact that is one with no other takes no room but that of its digest; of any other it is
 * kept what it gives to the merged fact, so that who asks for it reads nothing of the others.
 */
final class FactClusters {

  /** Article and fragment of a fact that is one with others: what it is of the merged fact. */
  private final IndexTable merged;

  /** Hash of a merged fact of several mentions: their keys. */
  private final IndexTable clusters;

  private final FactTies ties;

  FactClusters(IndexTables tables, FactDigests digests, EventClasses classes) {
    this.merged = tables.table("facts.merged");
    this.clusters = tables.table("facts.clusters");
    this.ties = new FactTies(tables, digests, classes);
  }

  /** Returns the merged fact that a fact of an article is in. */
  MergedFact of(ArticleId article, FactId fact) {
    byte[] row = merged.get(FactDigests.key(article, fact));
    return row == null ? MergedFact.alone(article, fact) : MergedFact.of(row);
  }

  /** Returns the articles that tell a merged fact of several mentions; none for any other. */
  Set<ArticleId> telling(String hash) {
    Set<ArticleId> telling = new TreeSet<>();
    members(hash).forEach(key -> telling.add(Places.article(key)));
    return telling;
  }

  /** Returns the articles that tell a fact which an article tells too, itself among them. */
  Set<ArticleId> tellingWith(ArticleId article) {
    Set<String> hashes = new TreeSet<>();
    merged.each(
        article.value() + Places.BETWEEN, (key, row) -> hashes.add(MergedFact.of(row).hash()));
    Set<ArticleId> telling = new TreeSet<>();
    hashes.forEach(hash -> telling.addAll(telling(hash)));
    return telling;
  }

  private List<String> members(String hash) {
    byte[] row = clusters.get(hash);
    return row == null ? List.of() : new RowReader(row).texts();
  }

  /**
   * Decides anew, and returns the articles that have a fact which is one with other facts than
   * before, or gives something else to what they are.
   */
  Set<ArticleId> settle(ChangedFacts facts) {
    Set<Integer> affected = ties.update(facts);
    Set<String> keys = new TreeSet<>();
    facts.gone().forEach(fact -> keys.add(fact.key()));
    affected.forEach(number -> ties.fact(number).ifPresent(fact -> keys.add(fact.key())));
    Set<String> seen = new HashSet<>();
    Set<ArticleId> changed = new TreeSet<>();
    for (String key : keys) {
      if (!seen.contains(key)) {
        Component component = new Component();
        component.reach(key);
        seen.addAll(component.facts.keySet());
        if (component.facts.size() > 1 || !component.hashes.isEmpty()) {
          changed.addAll(write(component));
        }
      }
    }
    return changed;
  }

  /** Facts that ties, or the clusters of before, connect. */
  private final class Component {

    /** Keys of the facts; what they are, of those that are still there. */
    private final SortedMap<String, Optional<KnownFact>> facts = new TreeMap<>();

    private final Map<Integer, KnownFact> byNumber = new HashMap<>();

    /** Number of a fact: that of the first of all facts that say the same. */
    private final Map<Integer, Integer> firsts = new HashMap<>();

    /** The clusters of before. */
    private final Set<String> hashes = new TreeSet<>();

    void reach(String start) {
      Deque<String> open = new ArrayDeque<>();
      add(start, open);
      while (!open.isEmpty()) {
        String key = open.remove();
        Objects.requireNonNull(facts.get(key)).ifPresent(fact -> reachTied(fact, open));
        byte[] row = merged.get(key);
        if (row != null) {
          String hash = MergedFact.of(row).hash();
          if (hashes.add(hash)) {
            members(hash).stream().filter(m -> !facts.containsKey(m)).forEach(m -> add(m, open));
          }
        }
      }
    }

    private void add(String key, Deque<String> open) {
      add(key, ties.fact(key), open);
    }

    private void add(int number, Deque<String> open) {
      if (!byNumber.containsKey(number)) {
        KnownFact fact = ties.fact(number).orElseThrow();
        add(fact.key(), Optional.of(fact), open);
      }
    }

    private void add(String key, Optional<KnownFact> fact, Deque<String> open) {
      facts.put(key, fact);
      fact.ifPresent(known -> byNumber.put(known.number(), known));
      open.add(key);
    }

    private void reachTied(KnownFact fact, Deque<String> open) {
      if (firsts.containsKey(fact.number())) {
        return;
      }
      int[] alike = ties.alike(fact);
      for (int number : alike) {
        firsts.put(number, alike[0]);
        add(number, open);
      }
      ties.of(alike[0]).forEach(tie -> add(tie.number(), open));
    }

    /** Returns the clusters of several facts that there are now. */
    List<EventCluster> clusters() {
      List<KnownFact> inOrder =
          byNumber.values().stream().sorted(Comparator.comparing(KnownFact::digest)).toList();
      Map<Integer, Integer> said = new HashMap<>();
      int[] sayingOf =
          inOrder.stream()
              .map(fact -> Objects.requireNonNull(firsts.get(fact.number())))
              .mapToInt(first -> said.computeIfAbsent(first, f -> said.size()))
              .toArray();
      return EventClusters.of(
              inOrder.stream().map(KnownFact::digest).toList(), sayingOf, ties(said))
          .stream()
          .filter(cluster -> cluster.mentions() > 1)
          .toList();
    }

    private long[] ties(Map<Integer, Integer> said) {
      LongStream.Builder between = LongStream.builder();
      said.forEach(
          (first, one) -> {
            ties.within(Objects.requireNonNull(byNumber.get(first)))
                .ifPresent(tie -> between.add(SayingTie.of(one, one, tie.score(), tie.reason())));
            for (PairTies.Tied<EventTie.Reason> tie : ties.of(first)) {
              int other = Objects.requireNonNull(said.get(tie.number()));
              if (one < other) {
                between.add(SayingTie.of(one, other, tie.score(), tie.reason()));
              }
            }
          });
      return between.build().toArray();
    }
  }

  /** Puts clusters in place of those before, and returns the articles for which it is a change. */
  private Set<ArticleId> write(Component component) {
    Map<String, byte[]> shares = new TreeMap<>();
    Map<String, List<String>> members = new TreeMap<>();
    for (EventCluster cluster : component.clusters()) {
      Map<String, byte[]> ofCluster = MentionShares.of(cluster);
      shares.putAll(ofCluster);
      members.put(cluster.hash(), List.copyOf(ofCluster.keySet()));
    }
    Set<String> changed = new TreeSet<>();
    for (String key : component.facts.keySet()) {
      if (put(merged, key, shares.get(key))) {
        changed.add(key);
      }
    }
    Set<String> hashes = new TreeSet<>(component.hashes);
    hashes.addAll(members.keySet());
    for (String hash : hashes) {
      List<String> keys = members.getOrDefault(hash, List.of());
      if (put(clusters, hash, keys.isEmpty() ? null : new RowWriter().texts(keys).bytes())) {
        changed.addAll(keys);
      }
    }
    Set<ArticleId> articles = new TreeSet<>();
    for (String key : changed) {
      Optional.ofNullable(component.facts.get(key))
          .flatMap(fact -> fact)
          .ifPresent(fact -> articles.add(fact.digest().article()));
    }
    return articles;
  }

  /** Returns whether the row of a key is another than before; null is none. */
  private static boolean put(IndexTable table, String key, byte @Nullable [] row) {
    boolean isOther = !Arrays.equals(row, table.get(key));
    if (isOther && row == null) {
      table.remove(key);
    } else if (isOther && row != null) {
      table.put(key, row);
    }
    return isOther;
  }
}
