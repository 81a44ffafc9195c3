package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The user's decisions, as far as articles still have what they are about. */
final class AppliedCuration {

  private final Curation curation;
  private final Map<Curation.Anchor, GroupKey> groups;
  private final Map<String, Collection<String>> beside = new TreeMap<>();

  /**
   * Applies decisions.
   *
   * @param groups the group of what each anchor means, where an article has it
   */
  AppliedCuration(Curation curation, Map<Curation.Anchor, GroupKey> groups) {
    this.curation = curation;
    this.groups = groups;
    for (Tie tie : same()) {
      beside.computeIfAbsent(tie.one(), k -> new TreeSet<>()).add(tie.other());
      beside.computeIfAbsent(tie.other(), k -> new TreeSet<>()).add(tie.one());
    }
  }

  /** Returns the keys of the groups that the user makes one with that of a key. */
  Collection<String> beside(String key) {
    return beside.getOrDefault(key, List.of());
  }

  /** Keeps apart and brings together what the user says, the last word on a pair counting. */
  void constrain(Clustering clustering) {
    pairs()
        .forEach(
            (pair, isSame) -> {
              if (!isSame) {
                clustering.keepApart(pair.get(0), pair.get(1));
              }
            });
    same().forEach(clustering::force);
  }

  private List<Tie> same() {
    List<Tie> same = new ArrayList<>();
    pairs()
        .forEach(
            (pair, isSame) -> {
              if (isSame) {
                same.add(curated(pair.get(0), pair.get(1)));
              }
            });
    for (Curation.Decision decision : curation.decisions()) {
      if (decision instanceof Curation.Linked linked && linked.title() != null) {
        GroupKey others = GroupKey.linked(linked.title());
        group(linked.entity()).ifPresent(group -> same.add(curated(group, others)));
      }
    }
    return same;
  }

  private Map<List<GroupKey>, Boolean> pairs() {
    Map<List<GroupKey>, Boolean> pairs = new LinkedHashMap<>();
    for (Curation.Decision decision : curation.decisions()) {
      boolean isSame = decision instanceof Curation.Same;
      if (isSame || decision instanceof Curation.Different) {
        List<GroupKey> both =
            decision.entities().stream()
                .map(this::group)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(GroupKey::text))
                .toList();
        if (both.size() == 2 && !both.get(0).equals(both.get(1))) {
          pairs.remove(both);
          pairs.put(both, isSame);
        }
      }
    }
    return pairs;
  }

  private Optional<GroupKey> group(Curation.Anchor anchor) {
    return Optional.ofNullable(groups.get(anchor));
  }

  private static Tie curated(GroupKey one, GroupKey other) {
    return Tie.of(one.text(), other.text(), 1, Denotation.Reason.CURATED.name());
  }

  /**
   * Gives clusters the links and names that the user says.
   *
   * @param clusters the cluster of each group, by its key
   */
  void decorate(Map<String, Cluster> clusters) {
    for (Curation.Decision decision : curation.decisions()) {
      Cluster cluster =
          group(decision.entities().get(0)).map(group -> clusters.get(group.text())).orElse(null);
      if (cluster != null && decision instanceof Curation.Linked linked) {
        cluster.linkTo(linked.title());
      } else if (cluster != null && decision instanceof Curation.Labelled labelled) {
        cluster.call(labelled.label());
      } else if (cluster != null && decision instanceof Curation.Same same) {
        cluster.prefer(same.one().label());
      }
    }
  }
}
