package io.wiregraph.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The user's decisions, as far as articles still have what they are about. */
final class AppliedCuration {

  private final Curation curation;
  private final Anchors anchors;
  private final NameGroups names;

  AppliedCuration(Curation curation, Anchors anchors, NameGroups names) {
    this.curation = curation;
    this.anchors = anchors;
    this.names = names;
  }

  /** Keeps apart and brings together what the user says, the last word on a pair counting. */
  void constrain(Clustering clustering) {
    Map<List<Integer>, Boolean> pairs = new LinkedHashMap<>();
    for (Curation.Decision decision : curation.decisions()) {
      boolean isSame = decision instanceof Curation.Same;
      if (isSame || decision instanceof Curation.Different) {
        List<Integer> groups =
            decision.entities().stream()
                .map(anchors::group)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (groups.size() == 2 && !groups.get(0).equals(groups.get(1))) {
          pairs.remove(groups);
          pairs.put(groups, isSame);
        }
      }
    }
    pairs.forEach(
        (pair, isSame) -> {
          if (!isSame) {
            clustering.keepApart(pair.get(0), pair.get(1));
          }
        });
    pairs.forEach(
        (pair, isSame) -> {
          if (isSame) {
            clustering.force(curated(pair.get(0), pair.get(1)));
          }
        });
    for (Curation.Decision decision : curation.decisions()) {
      if (decision instanceof Curation.Linked linked && linked.title() != null) {
        Optional<NameGroup> others = names.linked(linked.title());
        Optional<Integer> group = anchors.group(linked.entity());
        if (others.isPresent() && group.isPresent()) {
          clustering.force(curated(group.get(), others.get().index()));
        }
      }
    }
  }

  private static Tie curated(int one, int other) {
    return Tie.of(one, other, 1, Denotation.Reason.CURATED);
  }

  /** Gives clusters the links and names that the user says. */
  void decorate(Clustering clustering, Map<Integer, Cluster> clusters) {
    for (Curation.Decision decision : curation.decisions()) {
      Cluster cluster =
          anchors
              .group(decision.entities().get(0))
              .map(group -> clusters.get(clustering.root(group)))
              .orElse(null);
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
