package io.wiregraph.identity;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The ties between facts that share a block, each pair decided by itself, kept up to date as facts
 * come, change and go: only what changed is compared, with whatever shares a block with it.
 *
 * @param <T> what is known of a fact
 * @param <R> why facts are tied
 */
final class PairTies<T, R extends Enum<R>> {

  /** So many facts are looked at together, by several threads. */
  private static final int TOGETHER = 4096;

  private static final int BYTE = 8;
  private static final int MASK = 0xff;
  private static final double HUNDRED = 100;

  /** How facts are compared; asked by several threads at once. */
  interface Kind<T, R extends Enum<R>> {

    /** Returns the names of the blocks that a fact is compared in. */
    Set<String> blocks(T fact);

    /** Decides on two facts, in whatever order they are given. */
    Optional<Found<R>> between(T one, T other);

    /**
     * Returns where a fact stands among others: those near it have most of their blocks with it.
     */
    long order(T fact);

    /** Returns all reasons, always in the same order. */
    List<R> reasons();
  }

  /**
   * What ties two facts.
   *
   * @param score how sure it is, from 0 to 1, in whole hundredths
   * @param reason why
   */
  record Found<R>(double score, R reason) {}

  /**
   * A fact with its number.
   *
   * @param number of the fact, smaller than {@link BlockMembers#MOST_FACTS}
   * @param fact what is known of it
   */
  record Numbered<T>(int number, T fact) {}

  private final Kind<T, R> kind;
  private final BlockTable blocks;

  /** Number of a fact: its ties, each as {@link #packed} has it. */
  private final IndexTable ties;

  PairTies(IndexTables tables, String name, Kind<T, R> kind) {
    this.kind = kind;
    this.blocks = new BlockTable(tables.table(name + ".blocks"));
    this.ties = tables.table(name + ".ties");
  }

  /**
   * Takes note of what changed.
   *
   * @param gone facts as they were
   * @param came facts as they are
   * @param known gives what the number of any other fact means; asked by several threads at once
   * @return the numbers of the facts, but those that went, whose ties may be others than before
   */
  Set<Integer> update(
      List<Numbered<T>> gone, List<Numbered<T>> came, IntFunction<Optional<T>> known) {
    // Those that are looked at together should have to be compared with the same others.
    List<Numbered<T>> fresh =
        came.stream()
            .sorted(Comparator.comparingLong((Numbered<T> fact) -> kind.order(fact.fact())))
            .toList();
    Set<Integer> affected = new HashSet<>();
    gone.forEach(fact -> affected.addAll(forget(fact.number())));
    gone.forEach(fact -> affected.remove(fact.number()));
    List<BlockMembers.Fact> members = members(fresh);
    BlockMembers among = BlockMembers.of(members);
    BlockMembers met = blocks.change(BlockMembers.of(members(gone)), among);
    Map<Integer, T> atHand = new HashMap<>();
    fresh.forEach(fact -> atHand.put(fact.number(), fact.fact()));
    Map<Integer, LongStream.Builder> found = new TreeMap<>();
    for (int from = 0; from < fresh.size(); from += TOGETHER) {
      Map<Integer, Optional<T>> others = new ConcurrentHashMap<>();
      int first = from;
      int size = Math.min(TOGETHER, fresh.size() - from);
      long[][] tied = new long[size][];
      IntStream.range(0, size)
          .parallel()
          .forEach(
              i ->
                  tied[i] =
                      compare(
                          fresh.get(first + i).fact(),
                          members.get(first + i).others(among, met),
                          other -> {
                            T one = atHand.get(other);
                            return one == null
                                ? others.computeIfAbsent(other, known::apply)
                                : Optional.of(one);
                          }));
      for (int i = 0; i < size; i++) {
        int number = fresh.get(first + i).number();
        for (long tie : tied[i]) {
          found.computeIfAbsent(number, n -> LongStream.builder()).add(tie);
          found
              .computeIfAbsent(number(tie), n -> LongStream.builder())
              .add(renumbered(tie, number));
        }
      }
    }
    found.forEach((number, added) -> add(number, added.build().toArray()));
    affected.addAll(found.keySet());
    affected.addAll(atHand.keySet());
    return affected;
  }

  private List<BlockMembers.Fact> members(List<Numbered<T>> facts) {
    return facts.parallelStream()
        .map(fact -> BlockMembers.Fact.of(fact.number(), kind.blocks(fact.fact())))
        .toList();
  }

  private long[] compare(T fact, int[] others, IntFunction<Optional<T>> known) {
    LongStream.Builder tied = LongStream.builder();
    for (int other : others) {
      known
          .apply(other)
          .flatMap(it -> kind.between(fact, it))
          .ifPresent(tie -> tied.add(packed(other, tie)));
    }
    return tied.build().toArray();
  }

  private void add(int number, long[] added) {
    byte[] row = ties.get(FactDigests.key(number));
    byte[] before = row == null ? new byte[0] : row;
    ByteBuffer bytes = ByteBuffer.allocate(before.length + added.length * Long.BYTES).put(before);
    for (long tie : added) {
      bytes.putLong(tie);
    }
    ties.put(FactDigests.key(number), bytes.array());
  }

  /** Takes the ties of a fact away, and returns the numbers of what it was tied to. */
  private List<Integer> forget(int number) {
    List<Integer> others = new ArrayList<>();
    for (Tied<R> tie : of(number)) {
      others.add(tie.number());
      String key = FactDigests.key(tie.number());
      byte[] row = ties.get(key);
      if (row != null) {
        ByteBuffer kept = ByteBuffer.allocate(row.length);
        LongBuffer old = ByteBuffer.wrap(row).asLongBuffer();
        while (old.hasRemaining()) {
          long entry = old.get();
          if (number(entry) != number) {
            kept.putLong(entry);
          }
        }
        put(key, Arrays.copyOf(kept.array(), kept.position()));
      }
    }
    ties.remove(FactDigests.key(number));
    return others;
  }

  private void put(String key, byte[] row) {
    if (row.length == 0) {
      ties.remove(key);
    } else {
      ties.put(key, row);
    }
  }

  /**
   * What a fact is tied to.
   *
   * @param number of the other fact
   * @param score how sure it is, from 0 to 1
   * @param reason why
   */
  record Tied<R>(int number, double score, R reason) {}

  /** Returns the ties of a fact. */
  List<Tied<R>> of(int number) {
    byte[] row = ties.get(FactDigests.key(number));
    if (row == null) {
      return List.of();
    }
    List<Tied<R>> found = new ArrayList<>(row.length / Long.BYTES);
    LongBuffer entries = ByteBuffer.wrap(row).asLongBuffer();
    while (entries.hasRemaining()) {
      long entry = entries.get();
      found.add(
          new Tied<>(
              number(entry),
              ((entry >>> BYTE) & MASK) / HUNDRED,
              kind.reasons().get((int) (entry & MASK))));
    }
    return found;
  }

  private long packed(int number, Found<R> tie) {
    long hundredths = Math.round(tie.score() * HUNDRED);
    return ((long) number << (2 * BYTE))
        | (hundredths << BYTE)
        | kind.reasons().indexOf(tie.reason());
  }

  private static int number(long packed) {
    return (int) (packed >>> (2 * BYTE));
  }

  private static long renumbered(long packed, int number) {
    return ((long) number << (2 * BYTE)) | (packed & 0xffff);
  }
}
