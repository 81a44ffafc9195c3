package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code /api/path}: the shortest way from one entity to another, sought from both ends. */
final class ShortestPath implements Endpoint {

  private static final int MOST_STEPS = 6;
  private static final int MOST_LOOKS = 200_000;
  private static final int UNKNOWN = -1;

  @Override
  public Set<String> parameters() {
    return new HashSet<>(List.of("from", "to", "class", "quad", "confidence", "factual"));
  }

  @Override
  public ObjectNode answer(Asked asked) {
    Filter filter = Filter.of(asked.question(), asked.table(), false);
    int from = asked.entity("from");
    int to = asked.entity("to");
    ObjectNode json = Json.object();
    json.set("from", asked.json().entity(from));
    json.set("to", asked.json().entity(to));
    Search search = new Search(asked, filter);
    List<Integer> path = search.path(from, to);
    json.put("found", !path.isEmpty()).put("looked", search.looked);
    if (path.isEmpty()) {
      return json.put("gaveUp", search.looked >= MOST_LOOKS);
    }
    json.put("length", path.size() - 1);
    ArrayNode nodes = json.putArray("nodes");
    path.forEach(entity -> nodes.add(asked.json().entity(entity)));
    ArrayNode steps = json.putArray("steps");
    for (int i = 1; i < path.size(); i++) {
      steps.add(step(asked, filter, path.get(i - 1), path.get(i)));
    }
    return json;
  }

  private static ObjectNode step(Asked asked, Filter filter, int source, int target) {
    FactTable table = asked.table();
    boolean isFewer = table.factCount(source) <= table.factCount(target);
    List<Integer> facts =
        RoleGroup.all(table, isFewer ? source : target)
            .filter(fact -> FactList.hasPart(table, fact, isFewer ? target : source))
            .filter(fact -> filter.takes(table, fact))
            .boxed()
            .toList();
    ObjectNode step =
        Json.object()
            .put("source", asked.json().iri(source))
            .put("target", asked.json().iri(target))
            .put("facts", facts.size());
    facts.stream()
        .min(Comparator.comparingInt((Integer fact) -> -table.confidence(fact)))
        .ifPresent(fact -> step.setAll(asked.json().withCardBeside(fact)));
    return step;
  }

  /** One search; the side with fewer open ends goes on. */
  private static final class Search {

    private final Asked asked;
    private final FactTable table;
    private final Filter filter;
    private final int[][] cameFrom = new int[2][];
    private int looked;

    Search(Asked asked, Filter filter) {
      this.asked = asked;
      this.table = asked.table();
      this.filter = filter;
      for (int side = 0; side < 2; side++) {
        cameFrom[side] = new int[table.entities().count()];
        Arrays.fill(cameFrom[side], UNKNOWN);
      }
    }

    List<Integer> path(int from, int to) {
      if (from == to) {
        return List.of(from);
      }
      List<List<Integer>> open = new ArrayList<>(List.of(List.of(from), List.of(to)));
      cameFrom[0][from] = from;
      cameFrom[1][to] = to;
      for (int step = 0; step < MOST_STEPS && looked < MOST_LOOKS; step++) {
        int side = open.get(0).size() <= open.get(1).size() ? 0 : 1;
        List<Integer> next = new ArrayList<>();
        int meeting = grow(side, open.get(side), next);
        if (meeting != UNKNOWN) {
          return joined(meeting);
        }
        if (next.isEmpty()) {
          return List.of();
        }
        open.set(side, next);
      }
      return List.of();
    }

    /** Goes one step on, and returns where the two sides meet. */
    private int grow(int side, List<Integer> open, List<Integer> next) {
      for (int entity : open) {
        IntStream facts = RoleGroup.all(table, entity).filter(fact -> filter.takes(table, fact));
        for (int fact : (Iterable<Integer>) facts::iterator) {
          asked.run().check();
          IntRows parts = table.participants();
          for (int i = parts.begin(fact); i < parts.end(fact); i++) {
            int other = FactRole.thing(parts.at(i));
            boolean isPlace = FactRole.of(parts.at(i)).side() == FactRole.Side.IS_WHERE;
            if (isPlace || cameFrom[side][other] != UNKNOWN) {
              continue;
            }
            cameFrom[side][other] = entity;
            looked++;
            if (cameFrom[1 - side][other] != UNKNOWN) {
              return other;
            }
            next.add(other);
          }
        }
      }
      return UNKNOWN;
    }

    private List<Integer> joined(int meeting) {
      List<Integer> path = new ArrayList<>();
      for (int at = meeting; ; at = cameFrom[0][at]) {
        path.add(0, at);
        if (cameFrom[0][at] == at) {
          break;
        }
      }
      for (int at = meeting; cameFrom[1][at] != at; ) {
        at = cameFrom[1][at];
        path.add(at);
      }
      return path;
    }
  }
}
