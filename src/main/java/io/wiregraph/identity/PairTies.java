package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The ties between facts that share a block, each pair decided by itself, kept up to date as facts
 * come, change and go: only what changed is compared, with whatever shares a block with it.
 *
 * @param <T> what is known of a fact
 */
final class PairTies<T> {

  private static final byte[] NOTHING = {};

  /** So many facts are looked at together, by several threads. */
  private static final int TOGETHER = 4096;

  /** How facts are compared; asked by several threads at once. */
  interface Kind<T> {

    /** Returns the names of the blocks that a fact is compared in. */
    Set<String> blocks(T fact);

    /** Decides on two facts, in whatever order they are given. */
    Optional<Found> between(T one, T other);
  }

  /**
   * What ties two facts.
   *
   * @param score how sure it is, from 0 to 1
   * @param reason name of the reason
   */
  record Found(double score, String reason) {}

  /** A fact with its key and the names of its blocks. */
  private record Fact<T>(String key, T fact, Set<String> names) {}

  /** A fact with the keys of those that it is compared with. */
  private record Compared<T>(Fact<T> fact, Set<String> others) {}

  private final Kind<T> kind;

  /** Key of a fact: the names of its blocks. */
  private final IndexTable blocks;

  /** Name of a block and key of a fact. */
  private final IndexTable members;

  /** Keys of two facts, each way: their tie. */
  private final IndexTable ties;

  PairTies(IndexTables tables, String name, Kind<T> kind) {
    this.kind = kind;
    this.blocks = tables.table(name + ".blocks");
    this.members = tables.table(name + ".members");
    this.ties = tables.table(name + ".ties");
  }

  /**
   * Takes note of what changed.
   *
   * @param changed keys of the facts that came, changed or went
   * @param known gives what a key means; empty for what went; asked by several threads at once
   * @return the keys of the facts whose ties may be others than before
   */
  Set<String> update(Collection<String> changed, Function<String, Optional<T>> known) {
    Set<String> affected = new TreeSet<>(changed);
    for (String key : changed) {
      affected.addAll(forget(key));
    }
    List<String> keys = List.copyOf(changed);
    for (int from = 0; from < keys.size(); from += TOGETHER) {
      List<String> together = keys.subList(from, Math.min(keys.size(), from + TOGETHER));
      affected.addAll(add(together, known));
    }
    return affected;
  }

  /**
   * Compares facts with those that were there and with each other; returns what they are tied to.
   */
  private Set<String> add(List<String> keys, Function<String, Optional<T>> known) {
    List<Fact<T>> facts =
        keys.parallelStream()
            .map(key -> known.apply(key).map(fact -> new Fact<>(key, fact, names(fact))))
            .flatMap(Optional::stream)
            .toList();
    Map<String, Optional<T>> atHand = new ConcurrentHashMap<>();
    facts.forEach(fact -> atHand.put(fact.key(), Optional.of(fact.fact())));
    Map<String, Map<String, Found>> found = new ConcurrentHashMap<>();
    compared(facts).parallelStream()
        .forEach(
            one -> {
              Map<String, Found> ties = new TreeMap<>();
              for (String other : one.others()) {
                atHand
                    .computeIfAbsent(other, known)
                    .flatMap(fact -> kind.between(one.fact().fact(), fact))
                    .ifPresent(tie -> ties.put(other, tie));
              }
              found.put(one.fact().key(), ties);
            });
    write(facts, found);
    Set<String> tied = new TreeSet<>();
    found.values().forEach(others -> tied.addAll(others.keySet()));
    return tied;
  }

  /** Returns each fact that shares a block with facts before it, with the keys of those. */
  private List<Compared<T>> compared(List<Fact<T>> facts) {
    Map<String, List<String>> inBlocks = membersOf(facts);
    List<Compared<T>> compared = new ArrayList<>();
    for (Fact<T> fact : facts) {
      Set<String> others = new TreeSet<>();
      for (String name : fact.names()) {
        List<String> before = inBlocks.computeIfAbsent(name, n -> new ArrayList<>(2));
        others.addAll(before);
        before.add(fact.key());
      }
      if (!others.isEmpty()) {
        compared.add(new Compared<>(fact, others));
      }
    }
    return compared;
  }

  /** Returns the keys of what is in the blocks of facts, where there is any. */
  private Map<String, List<String>> membersOf(List<Fact<T>> facts) {
    Map<String, List<String>> inBlocks = new ConcurrentHashMap<>();
    if (!members.isEmpty()) {
      Set<String> names = new TreeSet<>();
      facts.forEach(fact -> names.addAll(fact.names()));
      names.parallelStream()
          .forEach(
              name -> {
                List<String> keys = new ArrayList<>();
                String prefix = name + Places.BETWEEN;
                members.each(prefix, (key, row) -> keys.add(key.substring(prefix.length())));
                if (!keys.isEmpty()) {
                  inBlocks.put(name, keys);
                }
              });
    }
    return inBlocks;
  }

  /** In the order of the keys, in which a table on disk is written fastest. */
  private void write(List<Fact<T>> facts, Map<String, Map<String, Found>> found) {
    SortedMap<String, byte[]> tieRows = new TreeMap<>();
    found.forEach((key, others) -> others.forEach((other, tie) -> put(key, other, tie, tieRows)));
    tieRows.forEach(ties::put);
    List<String> memberKeys = new ArrayList<>();
    for (Fact<T> fact : facts) {
      fact.names().forEach(name -> memberKeys.add(name + Places.BETWEEN + fact.key()));
      blocks.put(fact.key(), new RowWriter().texts(fact.names()).bytes());
    }
    memberKeys.sort(Comparator.naturalOrder());
    memberKeys.forEach(key -> members.put(key, NOTHING));
  }

  /** Takes a fact out of its blocks and ties, and returns the keys of what it was tied to. */
  private List<String> forget(String key) {
    byte[] row = blocks.get(key);
    if (row == null) {
      return List.of();
    }
    new RowReader(row).texts().forEach(block -> members.remove(block + Places.BETWEEN + key));
    blocks.remove(key);
    List<String> others = of(key).stream().map(tie -> tie.beside(key)).toList();
    for (String other : others) {
      ties.remove(pair(key, other));
      ties.remove(pair(other, key));
    }
    return others;
  }

  private Set<String> names(T fact) {
    Set<String> names = new TreeSet<>();
    for (String block : kind.blocks(fact)) {
      names.add(FactHash.shortened(block));
    }
    return names;
  }

  private static void put(String one, String other, Found tie, Map<String, byte[]> to) {
    RowWriter row = new RowWriter();
    Tie.of(one, other, tie.score(), tie.reason()).write(row);
    to.put(pair(one, other), row.bytes());
    to.put(pair(other, one), row.bytes());
  }

  private static String pair(String one, String other) {
    return one + Places.BETWEEN + Places.BETWEEN + other;
  }

  /** Returns the ties of a fact. */
  List<Tie> of(String key) {
    List<Tie> found = new ArrayList<>();
    ties.each(
        key + Places.BETWEEN + Places.BETWEEN,
        (pair, row) -> found.add(Tie.read(new RowReader(row))));
    return found;
  }
}
