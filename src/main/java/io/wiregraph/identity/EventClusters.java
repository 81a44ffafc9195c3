package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Clusters of mentions: the surest ties first, each taken unless any two of those that it would
 * bring together contradict each other. The result depends on the set of mentions alone, and within
 * it on those that ties connect: what is not connected with an article does not change with it.
 */
public final class EventClusters {

  private static final List<EventTie.Reason> REASONS = List.of(EventTie.Reason.values());
  private static final int HUNDRED = 100;
  private static final int REASON_BITS = 4;

  /** So many bits hold the place of a mention of those that ties connect. */
  private static final int PLACE_BITS = 26;

  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

  private final List<EventDigest> mentions;
  private final MentionGroup[] groups;

  /** The surest tie of each mention; 0 for none. */
  private final long[] surest;

  private EventClusters(List<EventDigest> mentions) {
    this.mentions = mentions;
    this.groups = MentionGroup.each(mentions);
    this.surest = new long[mentions.size()];
  }

  /**
   * Compares all mentions that share a block, and clusters them.
   *
   * @param mentions in whatever order
   * @return the clusters in the order of their smallest members
   */
  public static List<EventCluster> of(Collection<EventDigest> mentions, EventTies ties) {
    List<EventDigest> sorted = List.copyOf(new TreeSet<>(mentions));
    return of(sorted, ties(sorted, ties));
  }

  /**
   * Clusters mentions.
   *
   * @param mentions in their order, each once
   * @param ties in whatever order, each as {@link #tie} has it
   * @return the clusters in the order of their smallest members
   */
  static List<EventCluster> of(List<EventDigest> mentions, long[] ties) {
    EventClusters clusters = new EventClusters(mentions);
    long[] surestFirst = ties.clone();
    Arrays.sort(surestFirst);
    for (long tie : surestFirst) {
      clusters.take(tie);
    }
    return clusters.result();
  }

  /**
   * Returns a tie as a number. The surest are the smallest; of those as sure, they are in the order
   * of the mentions.
   *
   * @param one place of a mention among all
   * @param other place of another, greater
   * @param score how sure it is, from 0 to 1, in whole hundredths
   */
  static long tie(int one, int other, double score, EventTie.Reason reason) {
    long unsure = HUNDRED - Math.round(score * HUNDRED);
    long pair = ((long) one << PLACE_BITS) | other;
    return (unsure << (2 * PLACE_BITS + REASON_BITS))
        | (pair << REASON_BITS)
        | REASONS.indexOf(reason);
  }

  private static int one(long tie) {
    return (int) ((tie >>> (PLACE_BITS + REASON_BITS)) & PLACE_MASK);
  }

  private static int other(long tie) {
    return (int) ((tie >>> REASON_BITS) & PLACE_MASK);
  }

  private EventTie tie(long tie) {
    return new EventTie(
        mentions.get(one(tie)),
        mentions.get(other(tie)),
        (HUNDRED - (tie >>> (2 * PLACE_BITS + REASON_BITS))) / (double) HUNDRED,
        REASONS.get((int) (tie & ((1 << REASON_BITS) - 1))));
  }

  /** Returns the ties among mentions, each pair compared once if it shares a block. */
  private static long[] ties(List<EventDigest> sorted, EventTies ties) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (String key : sorted.get(i).blocks()) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<TreeSet<Integer>> partners = new ArrayList<>();
    sorted.forEach(mention -> partners.add(new TreeSet<>()));
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        partners.get(block.get(i)).addAll(block.subList(i + 1, block.size()));
      }
    }
    LongStream.Builder found = LongStream.builder();
    for (int i = 0; i < sorted.size(); i++) {
      int one = i;
      for (int other : partners.get(i)) {
        ties.between(sorted.get(i), sorted.get(other))
            .ifPresent(tie -> found.add(tie(one, other, tie.score(), tie.reason())));
      }
    }
    return found.build().toArray();
  }

  private void take(long tie) {
    MentionGroup ours = groups[one(tie)];
    MentionGroup theirs = groups[other(tie)];
    if (ours != theirs) {
      if (ours.contradicts(theirs)) {
        return;
      }
      boolean isLarger = ours.members().size() >= theirs.members().size();
      MentionGroup larger = isLarger ? ours : theirs;
      MentionGroup smaller = isLarger ? theirs : ours;
      larger.add(smaller);
      smaller.members().forEach(member -> groups[member] = larger);
    }
    surest[one(tie)] = surest[one(tie)] == 0 ? tie : surest[one(tie)];
    surest[other(tie)] = surest[other(tie)] == 0 ? tie : surest[other(tie)];
  }

  private List<EventCluster> result() {
    Map<MentionGroup, List<Integer>> clusters = new LinkedHashMap<>();
    for (int i = 0; i < groups.length; i++) {
      clusters.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(i);
    }
    return clusters.values().stream().map(this::cluster).toList();
  }

  private EventCluster cluster(List<Integer> members) {
    Map<EventDigest, EventTie> ties = new HashMap<>();
    for (int member : members) {
      if (surest[member] != 0) {
        ties.put(mentions.get(member), tie(surest[member]));
      }
    }
    return new EventCluster(members.stream().map(mentions::get).toList(), ties);
  }
}
