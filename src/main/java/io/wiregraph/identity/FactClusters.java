package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are of one event, relation or statement, kept up to date as articles come, change and
 * go. A fact that is one with no other takes no room but that of its digest; of any other it is
 * kept what it gives to the merged fact, so that who asks for it reads nothing of the others.
 */
final class FactClusters {

  private final FactDigests digests;

  /** Article and fragment of a fact that is one with others: what it is of the merged fact. */
  private final IndexTable merged;

  /** Hash of a merged fact of several mentions: their keys. */
  private final IndexTable clusters;

  private final SameFact same;
  private final Sayings sayings;

  /** Ties of events and statements, and of what relations say. */
  private final PairTies<EventDigest, EventTie.Reason> ties;

  FactClusters(IndexTables tables, FactDigests digests, EventClasses classes) {
    this.digests = digests;
    this.merged = tables.table("facts.merged");
    this.clusters = tables.table("facts.clusters");
    this.same = new SameFact(classes);
    this.sayings = new Sayings(tables);
    this.ties = new PairTies<>(tables, "facts", same);
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
    Sayings.Change said =
        sayings.update(mergeable(facts.gone(), true), mergeable(facts.fresh(), true));
    Set<Integer> affected =
        ties.update(
            with(said.gone(), mergeable(facts.gone(), false)),
            with(said.fresh(), mergeable(facts.fresh(), false)),
            number -> mergeable(number).map(FactClusters::compared));
    affected.addAll(said.affected());
    Set<String> keys = new TreeSet<>();
    facts.gone().forEach(fact -> keys.add(fact.key()));
    affected.forEach(number -> mergeable(number).ifPresent(fact -> keys.add(fact.key())));
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

  private static List<KnownFact> mergeable(Collection<KnownFact> facts, boolean isOfRelations) {
    return facts.stream()
        .filter(KnownFact::isMergeable)
        .filter(fact -> SameFact.isRelation(fact.digest()) == isOfRelations)
        .toList();
  }

  private static List<PairTies.Numbered<EventDigest>> with(
      List<PairTies.Numbered<EventDigest>> sayings, List<KnownFact> others) {
    Stream<PairTies.Numbered<EventDigest>> numbered =
        others.stream().map(fact -> new PairTies.Numbered<>(fact.number(), fact.digest()));
    return Stream.concat(sayings.stream(), numbered).toList();
  }

  /** Returns what of a fact is compared with others. */
  private static EventDigest compared(KnownFact fact) {
    return SameFact.isRelation(fact.digest()) ? Sayings.said(fact.digest()) : fact.digest();
  }

  private Optional<KnownFact> mergeable(int number) {
    return digests.get(number).filter(KnownFact::isMergeable);
  }

  /** Facts that ties, or the clusters of before, connect. */
  private final class Component {

    /** Keys of the facts; what they are, of those that are still there. */
    private final SortedMap<String, Optional<KnownFact>> facts = new TreeMap<>();

    private final Map<Integer, KnownFact> byNumber = new HashMap<>();

    /** Number of a fact: that of the one which is compared for all that say the same. */
    private final Map<Integer, Integer> speakers = new HashMap<>();

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
      add(key, digests.get(key).filter(KnownFact::isMergeable), open);
    }

    private void add(int number, Deque<String> open) {
      if (!byNumber.containsKey(number)) {
        KnownFact fact = mergeable(number).orElseThrow();
        add(fact.key(), Optional.of(fact), open);
      }
    }

    private void add(String key, Optional<KnownFact> fact, Deque<String> open) {
      facts.put(key, fact);
      fact.ifPresent(known -> byNumber.put(known.number(), known));
      open.add(key);
    }

    private void reachTied(KnownFact fact, Deque<String> open) {
      if (speakers.containsKey(fact.number())) {
        return;
      }
      int[] alike =
          SameFact.isRelation(fact.digest())
              ? sayings.saying(fact.digest())
              : new int[] {fact.number()};
      for (int number : alike) {
        speakers.put(number, alike[0]);
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
              .map(fact -> Objects.requireNonNull(speakers.get(fact.number())))
              .mapToInt(speaker -> said.computeIfAbsent(speaker, s -> said.size()))
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
          (speaker, one) -> {
            KnownFact fact = Objects.requireNonNull(byNumber.get(speaker));
            if (SameFact.isRelation(fact.digest())) {
              same.within(compared(fact))
                  .ifPresent(tie -> between.add(SayingTie.of(one, one, tie.score(), tie.reason())));
            }
            for (PairTies.Tied<EventTie.Reason> tie : ties.of(speaker)) {
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
