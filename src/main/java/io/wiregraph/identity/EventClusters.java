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
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Clusters of mentions: the surest ties first, each taken unless any two of those that it would
 * bring together contradict each other. The result depends on the set of mentions alone, and within
 * it on those that ties connect: what is not connected with an article does not change with it.
 */
public final class EventClusters {

  private EventClusters() {}

  /**
   * Compares all mentions that share a block, and clusters them.
   *
   * @param mentions in whatever order
   * @return the clusters in the order of their smallest members
   */
  public static List<EventCluster> of(Collection<EventDigest> mentions, EventTies ties) {
    List<EventDigest> sorted = List.copyOf(new TreeSet<>(mentions));
    return of(sorted, IntStream.range(0, sorted.size()).toArray(), ties(sorted, ties));
  }

  /**
   * Clusters mentions.
   *
   * @param mentions in their order, each once
   * @param sayings what each of them says, as a number; the same for those with the same ties
   * @param ties those between sayings, in whatever order; a saying may be tied to itself
   * @return the clusters in the order of their smallest members
   */
  static List<EventCluster> of(List<EventDigest> mentions, int[] sayings, long[] ties) {
    TakenTies taken = new TakenTies(mentions, sayings);
    long[] surestFirst = ties.clone();
    Arrays.sort(surestFirst);
    int from = 0;
    for (int to = 1; to <= surestFirst.length; to++) {
      if (to == surestFirst.length
          || SayingTie.score(surestFirst[to]) != SayingTie.score(surestFirst[from])) {
        taken.take(Arrays.copyOfRange(surestFirst, from, to));
        from = to;
      }
    }
    return clusters(mentions, taken);
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
            .ifPresent(tie -> found.add(SayingTie.of(one, other, tie.score(), tie.reason())));
      }
    }
    return found.build().toArray();
  }

  private static List<EventCluster> clusters(List<EventDigest> mentions, TakenTies taken) {
    Map<MentionGroup, List<Integer>> clusters = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      clusters.computeIfAbsent(taken.group(i), group -> new ArrayList<>()).add(i);
    }
    List<EventCluster> found = new ArrayList<>();
    for (List<Integer> members : clusters.values()) {
      Map<EventDigest, EventTie> ties = new HashMap<>();
      members.forEach(
          member -> taken.surest(member).ifPresent(tie -> ties.put(mentions.get(member), tie)));
      found.add(new EventCluster(members.stream().map(mentions::get).toList(), ties));
    }
    return found;
  }
}
