package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are of one event, relation or statement, kept up to date as articles come, change and
 * go. A fact that is one with no other takes no room but that of its digest.
 */
final class FactClusters {

  private final FactDigests digests;

  /** Article and fragment of a fact that is one with others: the keys of all of them, and why. */
  private final IndexTable clusters;

  private final PairTies<EventDigest> ties;

  FactClusters(IndexTables tables, FactDigests digests, EventClasses classes) {
    this.digests = digests;
    this.clusters = tables.table("facts.clusters");
    this.ties = new PairTies<>(tables, "facts", new SameFact(new EventTies(classes)));
  }

  /** What two mentions of one fact have in common. */
  private record SameFact(EventTies ties) implements PairTies.Kind<EventDigest> {

    @Override
    public Set<String> blocks(EventDigest fact) {
      return fact.blocks();
    }

    @Override
    public Optional<PairTies.Found> between(EventDigest one, EventDigest other) {
      return ties.between(one, other)
          .map(tie -> new PairTies.Found(tie.score(), tie.reason().name()));
    }
  }

  /**
   * Decides anew, and returns the articles that have a fact in another cluster than before.
   *
   * @param touched keys of the facts that came, changed or went
   */
  Set<ArticleId> settle(Collection<String> touched) {
    Set<String> affected = ties.update(touched, this::digest);
    Set<String> seen = new TreeSet<>();
    Set<ArticleId> changed = new TreeSet<>();
    for (String key : affected) {
      if (!seen.contains(key)) {
        Set<String> component = Reached.from(key, this::beside);
        seen.addAll(component);
        cluster(component, changed);
      }
    }
    return changed;
  }

  /** Returns the articles that tell a fact which an article tells too, itself among them. */
  Set<ArticleId> tellingWith(ArticleId article) {
    Set<ArticleId> telling = new TreeSet<>();
    clusters.each(
        article.value() + Places.BETWEEN,
        (key, row) -> Row.of(row).members().forEach(m -> telling.add(Places.article(m))));
    return telling;
  }

  private List<String> beside(String key) {
    List<String> beside = new ArrayList<>();
    ties.of(key).forEach(tie -> beside.add(tie.beside(key)));
    Row row = row(key);
    if (row != null) {
      beside.addAll(row.members());
    }
    return beside;
  }

  private void cluster(Set<String> component, Set<ArticleId> changed) {
    Map<String, EventDigest> present = new TreeMap<>();
    for (String key : component) {
      digest(key).ifPresent(digest -> present.put(key, digest));
    }
    List<EventTie> between = new ArrayList<>();
    for (String key : present.keySet()) {
      for (Tie tie : ties.of(key)) {
        EventDigest one = present.get(tie.one());
        EventDigest other = present.get(tie.other());
        if (key.equals(tie.one()) && one != null && other != null) {
          boolean isInOrder = one.compareTo(other) < 0;
          between.add(
              new EventTie(
                  isInOrder ? one : other,
                  isInOrder ? other : one,
                  tie.score(),
                  EventTie.Reason.valueOf(tie.reason())));
        }
      }
    }
    Map<String, Row> rows = new TreeMap<>();
    if (present.size() > 1) {
      for (EventCluster cluster : EventClusters.of(present.values(), between)) {
        if (cluster.mentions() > 1) {
          rows.putAll(rows(cluster));
        }
      }
    }
    for (String key : component) {
      Row before = row(key);
      Row now = rows.get(key);
      if (now == null ? before != null : !now.equals(before)) {
        if (now == null) {
          clusters.remove(key);
        } else {
          clusters.put(key, now.bytes());
        }
        if (present.containsKey(key)) {
          changed.add(Places.article(key));
        }
      }
    }
  }

  private static Map<String, Row> rows(EventCluster cluster) {
    List<String> members =
        cluster.members().stream().map(m -> FactDigests.key(m.article(), m.fact())).toList();
    Map<String, Row> rows = new TreeMap<>();
    for (EventDigest member : cluster.members()) {
      EventTie tie = cluster.tie(member).orElseThrow();
      rows.put(
          FactDigests.key(member.article(), member.fact()),
          new Row(members, tie.score(), tie.reason().name()));
    }
    return rows;
  }

  /** Returns the merged fact that a fact of an article is in. */
  MergedFact of(ArticleId article, FactId fact) {
    Row row = row(FactDigests.key(article, fact));
    if (row == null) {
      return MergedFact.alone(article, fact);
    }
    List<EventDigest> members =
        row.members().stream().map(this::digest).flatMap(Optional::stream).toList();
    EventDigest first = members.get(0);
    List<EventDigest> bestFirst = members.stream().sorted(bestTold(members)).toList();
    EventDigest timed = members.stream().min(BEST_DATED).orElse(first);
    Set<String> taken = new TreeSet<>();
    Set<String> roles = new TreeSet<>();
    for (EventDigest member : bestFirst) {
      for (String role : member.roles()) {
        if (taken.add(role) && isOf(member, article, fact)) {
          roles.add(role);
        }
      }
    }
    return new MergedFact(
        FactHash.of(first.article(), first.fact()),
        members,
        isOf(bestFirst.get(0), article, fact),
        isOf(timed, article, fact),
        fact.kind() == FactKind.RELATION ? null : roles,
        new MergedFact.Why(row.score(), EventTie.Reason.valueOf(row.reason())));
  }

  /** A verb that most use, with the most names, first; then in the order of mentions. */
  private static Comparator<EventDigest> bestTold(List<EventDigest> members) {
    Map<String, Integer> uses = new HashMap<>();
    members.forEach(m -> uses.merge(m.lemma(), 1, Integer::sum));
    return Comparator.comparing(EventDigest::isNominal)
        .thenComparing(d -> d.participants().stream().noneMatch(EventParticipant::isNamed))
        .thenComparing(d -> -uses.getOrDefault(d.lemma(), 0))
        .thenComparing(d -> -d.participants().stream().filter(EventParticipant::isNamed).count())
        .thenComparing(d -> -d.participants().size())
        .thenComparing(Comparator.naturalOrder());
  }

  private static boolean isOf(EventDigest digest, ArticleId article, FactId fact) {
    return digest.article().equals(article) && digest.fact().equals(fact);
  }

  /** The shortest time first, what has none last; then in the order of mentions. */
  private static final Comparator<EventDigest> BEST_DATED =
      Comparator.<EventDigest>comparingLong(
              d -> d.isDated() ? EventTimes.last(d) - EventTimes.first(d) : Long.MAX_VALUE)
          .thenComparing(Comparator.naturalOrder());

  private @Nullable Row row(String key) {
    byte[] bytes = clusters.get(key);
    return bytes == null ? null : Row.of(bytes);
  }

  private Optional<EventDigest> digest(String key) {
    return digests.mergeable(key);
  }

  private record Row(List<String> members, double score, String reason) {

    byte[] bytes() {
      return new RowWriter().texts(members).fraction(score).text(reason).bytes();
    }

    static Row of(byte[] bytes) {
      RowReader row = new RowReader(bytes);
      return new Row(row.texts(), row.fraction(), row.text());
    }
  }
}
