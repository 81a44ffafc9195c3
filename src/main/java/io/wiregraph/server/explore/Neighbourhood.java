package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** {@code /api/graph}: who stands around somebody, and what is between them. */
final class Neighbourhood implements Endpoint {

  private static final int MOST_CENTERS = 50;
  private static final int USUAL = 60;
  private static final int MOST = 2_000;
  private static final int MOST_HOPS = 2;
  private static final int MOST_EDGES = 6_000;

  /** More between few are the rarest classes of pairs that have very many. */
  private static final int EDGES_A_NODE = 40;

  @Override
  public Set<String> parameters() {
    Set<String> parameters = new HashSet<>(Filter.PARAMETERS);
    parameters.addAll(List.of("iri", "hops", "limit", "kind"));
    return parameters;
  }

  @Override
  public ObjectNode answer(Asked asked) {
    Filter filter = Filter.of(asked.question(), asked.table(), true);
    int hops = asked.question().number("hops", 1, 1, MOST_HOPS);
    int limit = asked.question().number("limit", USUAL, 1, MOST);
    List<Integer> centers =
        asked.question().iris("iri", MOST_CENTERS).stream().map(asked::entityOf).toList();
    return new Picture(asked, filter, limit).around(centers, hops);
  }

  /** One answer. */
  private static final class Picture {

    private final Asked asked;
    private final FactTable table;
    private final Filter filter;
    private final int limit;

    /** The entities that are shown, and how far each is from the first. */
    private final Map<Integer, Integer> shown = new LinkedHashMap<>();

    Picture(Asked asked, Filter filter, int limit) {
      this.asked = asked;
      this.table = asked.table();
      this.filter = filter;
      this.limit = limit;
    }

    ObjectNode around(List<Integer> centers, int hops) {
      centers.forEach(center -> shown.putIfAbsent(center, 0));
      int[] counts = new int[table.entities().count()];
      List<Integer> beyond = List.of();
      if (centers.isEmpty()) {
        beyond = show(all(counts), counts, 0);
      }
      Set<Integer> from = Set.copyOf(shown.keySet());
      for (int hop = 1; hop <= hops && !centers.isEmpty(); hop++) {
        counts = new int[table.entities().count()];
        List<Integer> found = neighbours(from, counts);
        List<Integer> left = show(found, counts, hop);
        beyond = hop == 1 ? left : beyond;
        Set<Integer> added = new HashSet<>(shown.keySet());
        added.removeAll(from);
        from = added;
      }
      return json(centers, beyond);
    }

    /** Shows those with most facts as long as there is place, and returns the others. */
    private List<Integer> show(List<Integer> found, int[] counts, int hop) {
      found.sort(
          Comparator.comparingInt((Integer e) -> -counts[e])
              .thenComparing(e -> table.entities().path(e)));
      int place = Math.max(0, limit - shown.size());
      found.stream().limit(place).forEach(e -> shown.put(e, hop));
      return new ArrayList<>(found.subList(Math.min(place, found.size()), found.size()));
    }

    private List<Integer> all(int[] counts) {
      List<Integer> found = new ArrayList<>();
      count(counts);
      for (int entity = 0; entity < counts.length; entity++) {
        if (counts[entity] > 0) {
          found.add(entity);
        }
      }
      return found;
    }

    /** Counts the wanted facts of every entity, whose parts in a fact stand together. */
    private void count(int[] counts) {
      IntRows parts = table.participants();
      for (int fact = 0; fact < table.count(); fact++) {
        asked.run().check();
        if (filter.takes(table, fact)) {
          int last = -1;
          for (int i = parts.begin(fact); i < parts.end(fact); i++) {
            int entity = FactRole.thing(parts.at(i));
            counts[entity] += entity == last ? 0 : 1;
            last = entity;
          }
        }
      }
    }

    /** Returns who is linked to some entities and not shown, and counts the facts of each. */
    private List<Integer> neighbours(Set<Integer> from, int[] counts) {
      List<Integer> found = new ArrayList<>();
      for (int entity : from) {
        eachFact(
            entity,
            fact ->
                links(
                    fact,
                    (source, target, direction) -> {
                      int other = source == entity ? target : target == entity ? source : -1;
                      if (other >= 0 && !shown.containsKey(other) && counts[other]++ == 0) {
                        found.add(other);
                      }
                    }));
      }
      return found;
    }

    private interface Link {
      void of(int source, int target, Edges.Direction direction);
    }

    private void eachFact(int entity, IntConsumer action) {
      RoleGroup.all(table, entity)
          .filter(fact -> filter.takes(table, fact))
          .forEach(
              fact -> {
                asked.run().check();
                action.accept(fact);
              });
    }

    /** Hands on the pairs of a fact: who acts with each of the others, and who acts together. */
    private void links(int fact, Link link) {
      IntRows parts = table.participants();
      for (int i = parts.begin(fact); i < parts.end(fact); i++) {
        if (FactRole.of(parts.at(i)).side() != FactRole.Side.ACTS) {
          continue;
        }
        int source = FactRole.thing(parts.at(i));
        for (int j = parts.begin(fact); j < parts.end(fact); j++) {
          int target = FactRole.thing(parts.at(j));
          FactRole.Side side = FactRole.of(parts.at(j)).side();
          boolean isTogether = side == FactRole.Side.ACTS;
          if (side != FactRole.Side.IS_WHERE && target != source && !(isTogether && j < i)) {
            link.of(
                source,
                target,
                isTogether ? Edges.Direction.ofBoth(table, fact) : Edges.Direction.TOWARDS);
          }
        }
      }
    }

    private ObjectNode json(List<Integer> centers, List<Integer> beyond) {
      ObjectNode json = Json.object();
      ArrayNode center = json.putArray("center");
      centers.forEach(c -> center.add(asked.json().iri(c)));
      ArrayNode nodes = json.putArray("nodes");
      shown.forEach(
          (entity, hop) ->
              nodes.add(
                  asked
                      .json()
                      .entity(entity)
                      .put("facts", table.factCount(entity))
                      .put("hop", hop)));
      Edges edges = new Edges(table);
      Map<EntityKind, Map<Integer, Integer>> grouped = new EnumMap<>(EntityKind.class);
      Map<EntityKind, Integer> sizes = new EnumMap<>(EntityKind.class);
      beyond.forEach(e -> sizes.merge(table.entities().kind(e), 1, Integer::sum));
      boolean[] isBeyond = new boolean[table.entities().count()];
      beyond.forEach(e -> isBeyond[e] = true);
      for (int entity : shown.keySet()) {
        boolean isCenter = centers.contains(entity);
        eachFact(
            entity,
            fact ->
                links(
                    fact,
                    (source, target, direction) -> {
                      if (source == entity && shown.containsKey(target)) {
                        edges.add(fact, source, target, direction);
                      }
                      int other = source == entity ? target : target == entity ? source : -1;
                      if (isCenter && other >= 0 && isBeyond[other]) {
                        grouped
                            .computeIfAbsent(
                                table.entities().kind(other), k -> new LinkedHashMap<>())
                            .merge(entity, 1, Integer::sum);
                      }
                    }));
      }
      int leftOut =
          edges.put(
              asked.json(), Math.min(MOST_EDGES, EDGES_A_NODE * limit), json.putArray("edges"));
      if (leftOut > 0) {
        json.put("edgesLeftOut", leftOut);
      }
      groups(sizes, grouped, json.putArray("groups"));
      json.put("total", shown.size() - centers.size() + beyond.size());
      json.put("shown", shown.size()).put("grouped", beyond.size());
      return json;
    }

    private void groups(
        Map<EntityKind, Integer> sizes,
        Map<EntityKind, Map<Integer, Integer>> grouped,
        ArrayNode into) {
      sizes.forEach(
          (kind, size) -> {
            ObjectNode group =
                into.addObject()
                    .put("id", "group|" + kind.code())
                    .put("kind", kind.code())
                    .put("label", kind.label(size))
                    .put("count", size);
            ArrayNode links = group.putArray("edges");
            grouped
                .getOrDefault(kind, Map.of())
                .forEach(
                    (entity, facts) ->
                        links
                            .addObject()
                            .put("with", asked.json().iri(entity))
                            .put("facts", facts));
          });
    }
  }
}
