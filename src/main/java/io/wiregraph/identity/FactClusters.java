package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are of one event, relation or statement, kept up to date as articles come, change and
 * go. A fact that is one with no other takes no room but that of its digest.
 */
final class FactClusters {

  /** Article and fragment of a fact: its digest. */
  private final IndexTable digests;

  /** Article and fragment of a fact that is one with others: the keys of all of them, and why. */
  private final IndexTable clusters;

  private final FactKinds kinds;
  private final @Nullable EventTies compared;
  private final PairTies ties;
  private final SortedSet<String> touched = new TreeSet<>();

  FactClusters(IndexTables tables, FactKinds kinds) {
    this.digests = tables.table("facts.digests");
    this.clusters = tables.table("facts.clusters");
    this.kinds = kinds;
    this.compared = kinds.classes().map(EventTies::new).orElse(null);
    this.ties = new PairTies(tables, "facts");
  }

  private static String key(ArticleId article, FactId fact) {
    return article.value() + Places.BETWEEN + fact.fragment();
  }

  void add(ArticleRecord record) {
    if (compared == null) {
      return;
    }
    Set<FactId> chosen = kinds.of(record);
    for (EventDigest digest : EventDigest.of(record)) {
      if (chosen.contains(digest.fact())) {
        String key = key(digest.article(), digest.fact());
        digests.put(key, bytes(digest));
        touched.add(key);
      }
    }
  }

  void remove(ArticleId article) {
    List<String> gone = new ArrayList<>();
    digests.each(article.value() + Places.BETWEEN, (key, row) -> gone.add(key));
    gone.forEach(digests::remove);
    touched.addAll(gone);
  }

  /** Decides anew, and returns the articles that have a fact in another cluster than before. */
  Set<ArticleId> settle() {
    if (compared == null) {
      return Set.of();
    }
    Map<String, Optional<EventDigest>> atHand = new HashMap<>();
    Set<String> affected =
        ties.update(touched, key -> atHand.computeIfAbsent(key, this::digest), compared);
    touched.clear();
    Set<String> seen = new TreeSet<>();
    Set<ArticleId> changed = new TreeSet<>();
    for (String key : affected) {
      if (!seen.contains(key)) {
        Set<String> component = component(key);
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

  private Set<String> component(String start) {
    Set<String> component = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      String key = open.remove();
      if (component.add(key)) {
        ties.of(key).forEach(tie -> open.add(tie.beside(key)));
        Row row = row(key);
        if (row != null) {
          open.addAll(row.members());
        }
      }
    }
    return component;
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
    List<String> members = cluster.members().stream().map(m -> key(m.article(), m.fact())).toList();
    Map<String, Row> rows = new TreeMap<>();
    for (EventDigest member : cluster.members()) {
      EventTie tie = cluster.tie(member).orElseThrow();
      rows.put(
          key(member.article(), member.fact()), new Row(members, tie.score(), tie.reason().name()));
    }
    return rows;
  }

  /** Returns the merged fact that a fact of an article is in. */
  MergedFact of(ArticleId article, FactId fact) {
    Row row = row(key(article, fact));
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
    byte[] row = digests.get(key);
    if (row == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventDigest.read(new DataInputStream(new ByteArrayInputStream(row))));
    } catch (IOException e) {
      throw new UncheckedIOException("a damaged row of the identity index", e);
    }
  }

  private static byte[] bytes(EventDigest digest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      digest.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
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
