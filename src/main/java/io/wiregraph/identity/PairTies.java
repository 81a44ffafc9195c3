package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The ties between facts that share a block, each pair decided by itself, kept up to date as facts
 * come, change and go: only what changed is compared, with whatever shares a block with it.
 *
 * @param <T> what is known of a fact
 */
final class PairTies<T> {

  private static final byte[] NOTHING = {};

  /** How facts are compared. */
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
   * @param known gives what a key means; empty for what went
   * @return the keys of the facts whose ties may be others than before
   */
  Set<String> update(Collection<String> changed, Function<String, Optional<T>> known) {
    Set<String> affected = new TreeSet<>(changed);
    for (String key : changed) {
      affected.addAll(forget(key));
    }
    for (String key : changed) {
      Optional<T> fact = known.apply(key);
      if (fact.isPresent()) {
        Set<String> names = names(fact.get());
        for (String candidate : candidates(names)) {
          known
              .apply(candidate)
              .flatMap(other -> kind.between(fact.get(), other))
              .ifPresent(
                  tie -> {
                    put(key, candidate, tie);
                    affected.add(candidate);
                  });
        }
        names.forEach(block -> members.put(block + Places.BETWEEN + key, NOTHING));
        blocks.put(key, new RowWriter().texts(names).bytes());
      }
    }
    return affected;
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

  private Set<String> candidates(Set<String> names) {
    Set<String> candidates = new TreeSet<>();
    for (String name : names) {
      String prefix = name + Places.BETWEEN;
      members.each(prefix, (key, row) -> candidates.add(key.substring(prefix.length())));
    }
    return candidates;
  }

  private void put(String one, String other, Found tie) {
    RowWriter row = new RowWriter();
    Tie.of(one, other, tie.score(), tie.reason()).write(row);
    ties.put(pair(one, other), row.bytes());
    ties.put(pair(other, one), row.bytes());
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
