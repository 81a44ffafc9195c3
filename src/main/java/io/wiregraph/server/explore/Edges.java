package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts between two entities each, bundled by the general class and by who acts. */
final class Edges {

  /** What one edge stands for. */
  private record Key(int source, int target, int type, Direction direction) {}

  /** How two stand to each other in a fact. */
  enum Direction {
    /** The one acts on the other. */
    TOWARDS,
    /** They act on each other, as who meet. */
    MUTUAL,
    /** They act together, on others: what they do says nothing of how they stand to each other. */
    TOGETHER;

    /** Returns how two who both act in a fact stand to each other. */
    static Direction ofBoth(FactTable table, int fact) {
      return table.classes().get(table.type(fact)).isMutual() ? MUTUAL : TOGETHER;
    }
  }

  private static final class Bundle {
    int count;
    int sources;
    int claimed;
    int confidence;
    int earliest = FactColumns.NO_DAY;
    int latest = FactColumns.NO_DAY;
    int last = -1;
  }

  private static final double THOUSANDTHS = 1000;

  private final FactTable table;
  private final Map<Key, Bundle> bundles = new HashMap<>();

  Edges(FactTable table) {
    this.table = table;
  }

  /** Adds a fact between two that are not the same. */
  void add(int fact, int source, int target, Direction direction) {
    int type = table.classes().general(table.type(fact));
    boolean isKept = direction == Direction.TOWARDS || isFirst(source, target);
    Key key =
        isKept
            ? new Key(source, target, type, direction)
            : new Key(target, source, type, direction);
    Bundle bundle = bundles.computeIfAbsent(key, k -> new Bundle());
    if (bundle.last == fact) {
      return;
    }
    bundle.last = fact;
    bundle.count++;
    bundle.sources += table.sources(fact);
    bundle.claimed += table.isFactual(fact) ? 0 : 1;
    bundle.confidence = Math.max(bundle.confidence, table.confidence(fact));
    int day = table.day(fact);
    if (day != FactColumns.NO_DAY) {
      bundle.earliest =
          bundle.earliest == FactColumns.NO_DAY ? day : Math.min(bundle.earliest, day);
      bundle.latest = Math.max(bundle.latest, day);
    }
  }

  private boolean isFirst(int one, int other) {
    return table.entities().path(one).compareTo(table.entities().path(other)) <= 0;
  }

  /**
   * Writes those with most facts, each entity's first one in any case, and returns how many are
   * left out.
   */
  int put(Json json, int most, ArrayNode into) {
    List<Map.Entry<Key, Bundle>> all = new ArrayList<>(bundles.entrySet());
    all.sort(
        Comparator.comparingInt((Map.Entry<Key, Bundle> e) -> -e.getValue().count)
            .thenComparing(e -> json.iri(e.getKey().source()))
            .thenComparing(e -> json.iri(e.getKey().target()))
            .thenComparing(e -> table.classes().get(e.getKey().type()).iri())
            .thenComparing(e -> e.getKey().direction()));
    Set<Integer> linked = new HashSet<>();
    Set<Map.Entry<Key, Bundle>> chosen =
        all.stream()
            .filter(
                e -> {
                  boolean isSourceNew = linked.add(e.getKey().source());
                  boolean isTargetNew = linked.add(e.getKey().target());
                  return isSourceNew || isTargetNew;
                })
            .limit(most)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    all.stream().takeWhile(e -> chosen.size() < most).forEach(chosen::add);
    chosen.forEach(e -> put(json, e.getKey(), e.getValue(), into));
    return all.size() - chosen.size();
  }

  private void put(Json json, Key key, Bundle bundle, ArrayNode into) {
    String source = json.iri(key.source());
    String target = json.iri(key.target());
    ObjectNode edge = into.addObject();
    edge.put(
        "id",
        String.join(
            "|",
            table.entities().path(key.source()),
            table.entities().path(key.target()),
            table.classes().get(key.type()).name(),
            key.direction().name().toLowerCase(Locale.ROOT)));
    edge.put("source", source).put("target", target);
    if (key.direction() == Direction.TOGETHER) {
      edge.setAll(json.type(key.type()));
      edge.put("together", true);
    } else {
      json.putType(key.type(), edge);
    }
    edge.put("directed", key.direction() == Direction.TOWARDS)
        .put("count", bundle.count)
        .put("sources", bundle.sources)
        .put("claimed", bundle.claimed)
        .put("claimedOnly", bundle.claimed == bundle.count)
        .put("confidence", bundle.confidence / THOUSANDTHS);
    Json.day(bundle.earliest).ifPresent(day -> edge.put("earliest", day));
    Json.day(bundle.latest).ifPresent(day -> edge.put("latest", day));
  }
}
