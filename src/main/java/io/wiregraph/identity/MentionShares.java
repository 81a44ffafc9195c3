package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import io.wiregraph.text.ArticleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each mention of a merged fact gives to it: one says best what it was, one when it was, and
 * each role is filled by the best told mention that has it.
 */
final class MentionShares {

  private final EventCluster cluster;
  private final EventDigest telling;
  private final EventDigest timed;
  private final Map<EventDigest, Set<String>> roles = new TreeMap<>();
  private final Map<ArticleId, Set<Integer>> outright = new HashMap<>();

  private MentionShares(EventCluster cluster) {
    this.cluster = cluster;
    List<EventDigest> bestFirst = cluster.members().stream().sorted(bestTold(cluster)).toList();
    this.telling = bestFirst.get(0);
    this.timed = cluster.members().stream().min(BEST_DATED).orElse(telling);
    Set<String> taken = new HashSet<>();
    for (EventDigest member : bestFirst) {
      Set<String> first = new TreeSet<>(member.roles());
      first.removeIf(role -> !taken.add(role));
      roles.put(member, first);
    }
    Set<String> named = new HashSet<>();
    participants(cluster.members()).forEach(p -> named.addAll(p.statesNamed()));
    for (EventDigest member : cluster.members()) {
      for (EventParticipant participant : member.participants()) {
        if (participant.entity() >= 0
            && participant.statesMeant().stream().anyMatch(named::contains)) {
          outright
              .computeIfAbsent(member.article(), a -> new TreeSet<>())
              .add(participant.entity());
        }
      }
    }
  }

  private static List<EventParticipant> participants(Collection<EventDigest> members) {
    return members.stream().flatMap(member -> member.participants().stream()).toList();
  }

  /** Returns the rows of the mentions of a cluster of several, by their keys. */
  static Map<String, byte[]> of(EventCluster cluster) {
    MentionShares shares = new MentionShares(cluster);
    String hash = cluster.hash();
    Map<String, byte[]> rows = new TreeMap<>();
    for (EventDigest member : cluster.members()) {
      rows.put(FactDigests.key(member.article(), member.fact()), shares.of(member, hash).row());
    }
    return rows;
  }

  private MergedFact of(EventDigest member, String hash) {
    EventTie tie = cluster.tie(member).orElseThrow();
    return new MergedFact(
        hash,
        cluster.mentions(),
        member.compareTo(telling) == 0,
        member.compareTo(timed) == 0,
        member.fact().kind() == FactKind.RELATION ? null : roles.get(member),
        outright.getOrDefault(member.article(), Set.of()),
        new MergedFact.Why(tie.score(), tie.reason()));
  }

  /** A verb that most use, with the most names, first; then in the order of mentions. */
  private static Comparator<EventDigest> bestTold(EventCluster cluster) {
    Map<String, Integer> uses = new HashMap<>();
    cluster.members().forEach(m -> uses.merge(m.lemma(), 1, Integer::sum));
    return Comparator.comparing(EventDigest::isNominal)
        .thenComparing(d -> d.participants().stream().noneMatch(EventParticipant::isNamed))
        .thenComparing(d -> -uses.getOrDefault(d.lemma(), 0))
        .thenComparing(d -> -d.participants().stream().filter(EventParticipant::isNamed).count())
        .thenComparing(d -> -d.participants().size())
        .thenComparing(Comparator.naturalOrder());
  }

  /** The shortest time first, what has none last; then in the order of mentions. */
  private static final Comparator<EventDigest> BEST_DATED =
      Comparator.<EventDigest>comparingLong(
              d -> d.isDated() ? EventTimes.last(d) - EventTimes.first(d) : Long.MAX_VALUE)
          .thenComparing(Comparator.naturalOrder());
}
