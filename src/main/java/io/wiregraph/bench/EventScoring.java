package io.wiregraph.bench;

import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Trigger;
import io.wiregraph.identity.EventCluster;
import io.wiregraph.identity.EventDigest;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores clusters of events against what a person read. A mention of the gold is ours where the
 * trigger of an event or statement is the same word. Two ways: with our own mentions, where one
 * that we lack is missing and one that the gold lacks counts against us as soon as it stands in a
 * cluster with one of the gold's; and with the gold's mentions, where one that we lack is alone.
 */
public final class EventScoring {

  private final EventGold gold;
  private final Map<String, String> keyOf = new HashMap<>();
  private final Set<String> doubles = new HashSet<>();
  private final Set<String> found = new HashSet<>();

  /**
   * Finds the gold's mentions among the facts.
   *
   * @param gold what is asked for
   * @param known what was read in all; what is known and not asked for does not count against us
   * @param records the articles that the gold is of; others do not matter
   */
  public EventScoring(EventGold gold, EventGold known, List<ArticleRecord> records) {
    this.gold = gold;
    Map<ArticleId, ArticleRecord> byId = new HashMap<>();
    records.forEach(r -> byId.put(r.article().id(), r));
    for (EventGold.Mention mention : known.mentions()) {
      ArticleRecord record = byId.get(mention.article());
      if (record == null) {
        throw new ScorerException("no article " + mention.article() + " was read");
      }
      find(mention, record, gold.mentions().contains(mention));
    }
  }

  private void find(EventGold.Mention mention, ArticleRecord record, boolean isAsked) {
    List<Fact> facts =
        record.facts().facts().stream()
            .filter(f -> f.id().kind() != FactKind.RELATION && isAt(f, mention))
            .sorted(Comparator.comparing((Fact f) -> -f.arguments().size()).thenComparing(Fact::id))
            .toList();
    for (Fact fact : facts) {
      String name = name(mention.article(), fact.id());
      if (isAsked && found.add(mention.key())) {
        keyOf.put(name, mention.key());
      } else {
        doubles.add(name);
      }
    }
  }

  private static boolean isAt(Fact fact, EventGold.Mention mention) {
    return Optional.ofNullable(fact.evidence().trigger())
        .map(Trigger::span)
        .filter(span -> span.contains(mention.span()) || mention.span().contains(span))
        .isPresent();
  }

  private static String name(ArticleId article, FactId fact) {
    return article + "#" + fact.fragment();
  }

  /** Returns how many of the gold's mentions have a fact. */
  public int found() {
    return found.size();
  }

  /** Returns the clusters with our own mentions. */
  public List<Set<String>> own(List<EventCluster> clusters) {
    List<Set<String>> answer = new ArrayList<>();
    for (EventCluster cluster : clusters) {
      Set<String> names = new LinkedHashSet<>();
      boolean isGold = false;
      for (EventDigest member : cluster.members()) {
        String name = name(member.article(), member.fact());
        String key = keyOf.get(name);
        isGold |= key != null;
        if (!doubles.contains(name)) {
          names.add(key == null ? name : key);
        }
      }
      if (isGold) {
        answer.add(names);
      }
    }
    return answer;
  }

  /** Returns the clusters with the gold's mentions. */
  public List<Set<String>> given(List<EventCluster> clusters) {
    List<Set<String>> answer = new ArrayList<>();
    Set<String> rest = new LinkedHashSet<>();
    gold.mentions().forEach(m -> rest.add(m.key()));
    for (Set<String> cluster : own(clusters)) {
      Set<String> names = new LinkedHashSet<>(cluster);
      names.retainAll(rest);
      rest.removeAll(names);
      answer.add(names);
    }
    rest.forEach(key -> answer.add(Set.of(key)));
    return answer;
  }

  /**
   * Returns what is had by taking all mentions of one head lemma for one event.
   *
   * @param isOwn whether only mentions that we found are taken, and else all of the gold's
   */
  public List<Set<String>> byLemma(boolean isOwn) {
    Map<String, Set<String>> clusters = new LinkedHashMap<>();
    for (EventGold.Mention mention : gold.mentions()) {
      if (!isOwn || found.contains(mention.key())) {
        clusters.computeIfAbsent(mention.lemma(), l -> new LinkedHashSet<>()).add(mention.key());
      }
    }
    return List.copyOf(clusters.values());
  }

  /** Returns our clusters against the gold's, with our own mentions or the gold's. */
  public ClusterScore score(List<EventCluster> clusters, boolean isOwn) {
    return ClusterScore.of(gold.clusters(), isOwn ? own(clusters) : given(clusters));
  }

  /** Returns one cluster a head lemma against the gold's. */
  public ClusterScore baseline(boolean isOwn) {
    return ClusterScore.of(gold.clusters(), byLemma(isOwn));
  }
}
