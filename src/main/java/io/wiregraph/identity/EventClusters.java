package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Clusters of mentions: the surest ties first, each taken unless any two of those that it would
 * bring together contradict each other. The result depends on the set of mentions alone, and within
 * it on those that ties connect: what is not connected with an article does not change with it.
 */
public final class EventClusters {

  private final Map<EventDigest, List<EventDigest>> clusterOf = new HashMap<>();
  private final Map<EventDigest, EventTie> surest = new HashMap<>();

  private EventClusters(Collection<EventDigest> mentions) {
    for (EventDigest mention : mentions) {
      clusterOf.put(mention, new ArrayList<>(List.of(mention)));
    }
  }

  /**
   * Compares all mentions that share a block, and clusters them.
   *
   * @param mentions in whatever order
   * @return the clusters in the order of their smallest members
   */
  public static List<EventCluster> of(Collection<EventDigest> mentions, EventTies ties) {
    return of(mentions, ties(mentions, ties));
  }

  /**
   * Clusters mentions.
   *
   * @param mentions in whatever order
   * @param ties in whatever order; mentions of others are not allowed
   * @return the clusters in the order of their smallest members
   */
  public static List<EventCluster> of(Collection<EventDigest> mentions, Collection<EventTie> ties) {
    EventClusters clusters = new EventClusters(mentions);
    ties.stream().sorted(EventTie.SUREST_FIRST).forEach(clusters::take);
    return clusters.result();
  }

  /** Returns the ties among mentions, each pair compared once if it shares a block. */
  public static List<EventTie> ties(Collection<EventDigest> mentions, EventTies ties) {
    List<EventDigest> sorted = new ArrayList<>(new TreeSet<>(mentions));
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
    List<EventTie> found = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int partner : partners.get(i)) {
        ties.between(sorted.get(i), sorted.get(partner)).ifPresent(found::add);
      }
    }
    return found;
  }

  private void take(EventTie tie) {
    List<EventDigest> ours = cluster(tie.one());
    List<EventDigest> theirs = cluster(tie.other());
    if (ours != theirs) {
      if (ours.stream()
          .anyMatch(a -> theirs.stream().anyMatch(b -> EventContradictions.contradict(a, b)))) {
        return;
      }
      ours.addAll(theirs);
      theirs.forEach(mention -> clusterOf.put(mention, ours));
    }
    surest.putIfAbsent(tie.one(), tie);
    surest.putIfAbsent(tie.other(), tie);
  }

  private List<EventDigest> cluster(EventDigest mention) {
    List<EventDigest> cluster = clusterOf.get(mention);
    if (cluster == null) {
      throw new IllegalArgumentException(mention.article() + " is not among the mentions");
    }
    return cluster;
  }

  private List<EventCluster> result() {
    Map<EventDigest, EventCluster> clusters = new LinkedHashMap<>();
    for (EventDigest mention : new TreeSet<>(clusterOf.keySet())) {
      List<EventDigest> members = new ArrayList<>(new TreeSet<>(cluster(mention)));
      clusters.computeIfAbsent(members.get(0), first -> cluster(members));
    }
    return List.copyOf(clusters.values());
  }

  private EventCluster cluster(List<EventDigest> members) {
    Map<EventDigest, EventTie> ties = new HashMap<>();
    members.forEach(
        member -> {
          EventTie tie = surest.get(member);
          if (tie != null) {
            ties.put(member, tie);
          }
        });
    return new EventCluster(members, ties);
  }
}
