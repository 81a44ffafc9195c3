package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.ontology.QuadClass;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** {@code /api/timeline}: how many events when, in lanes. */
final class Timeline implements Endpoint {

  private static final int USUAL = 100;
  private static final int MOST = 500;
  private static final int MOST_LANES = 12;
  private static final int MOST_ENTITIES = 50;

  /** What the lanes are of. */
  private enum Lanes {
    CLASS,
    ENTITY,
    QUAD,
    NONE;

    static Optional<Lanes> ofCode(String code) {
      return Arrays.stream(values())
          .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(code))
          .findFirst();
    }
  }

  @Override
  public Set<String> parameters() {
    Set<String> parameters = new HashSet<>(Filter.PARAMETERS);
    parameters.addAll(List.of("entity", "lanes", "zoom", "limit"));
    return parameters;
  }

  @Override
  public ObjectNode answer(Asked asked) {
    Question question = asked.question();
    FactTable table = asked.table();
    Filter filter = Filter.of(question, table, true);
    List<Integer> entities =
        question.iris("entity", MOST_ENTITIES).stream().map(asked::entityOf).toList();
    Lanes lanes =
        question
            .word("lanes", Lanes::ofCode, List.of("class", "entity", "quad", "none"))
            .orElse(Lanes.CLASS);
    int limit = question.number("limit", USUAL, 0, MOST);
    int[] facts =
        events(table, entities)
            .peek(fact -> asked.run().check())
            .filter(fact -> filter.takes(table, fact))
            .toArray();
    int[] dated =
        Arrays.stream(facts).filter(fact -> table.day(fact) != FactColumns.NO_DAY).toArray();
    ObjectNode json = Json.object();
    int first = Arrays.stream(dated).map(table::day).min().orElse(0);
    int last = Arrays.stream(dated).map(table::day).max().orElse(0);
    Zoom zoom =
        question
            .word("zoom", Zoom::ofCode, List.of("year", "month", "day"))
            .orElseGet(() -> Zoom.of((long) last - first));
    json.put("zoom", zoom.code());
    if (dated.length > 0) {
      Json.day(first).ifPresent(day -> json.put("from", day));
      Json.day(last).ifPresent(day -> json.put("to", day));
    }
    json.put("total", dated.length).put("undated", facts.length - dated.length);
    buckets(table, zoom, dated, json.putArray("buckets"));
    lanes(asked, lanes, entities, zoom, dated, json.putArray("lanes"));
    ArrayNode shown = json.putArray("facts");
    Arrays.stream(dated)
        .boxed()
        .sorted(Comparator.comparingInt((Integer fact) -> -table.sources(fact)))
        .limit(limit)
        .sorted(Comparator.comparingInt((Integer fact) -> -fact))
        .forEach(fact -> shown.add(asked.json().fact(fact)));
    return json;
  }

  /** Returns the events of any of some entities, each once; all events where there are none. */
  private static IntStream events(FactTable table, List<Integer> entities) {
    BitSet all = new BitSet(table.count());
    if (entities.isEmpty()) {
      all.set(0, table.count());
    }
    entities.forEach(entity -> RoleGroup.all(table, entity).forEach(all::set));
    return all.stream().filter(fact -> table.kind(fact) == FactKind.EVENT);
  }

  private static void buckets(FactTable table, Zoom zoom, int[] facts, ArrayNode into) {
    Map<Integer, int[]> buckets = new TreeMap<>();
    int all = QuadClass.COUNT;
    for (int fact : facts) {
      int[] counts = buckets.computeIfAbsent(zoom.number(table.day(fact)), b -> new int[all + 1]);
      counts[all]++;
      table.quad(fact).ifPresent(quad -> counts[quad.number()]++);
    }
    buckets.forEach(
        (at, counts) ->
            into.addObject()
                .put("at", zoom.name(at))
                .put("count", counts[all])
                .set("quads", Json.quads(counts)));
  }

  private static void lanes(
      Asked asked, Lanes lanes, List<Integer> entities, Zoom zoom, int[] facts, ArrayNode into) {
    FactTable table = asked.table();
    Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();
    for (int fact : facts) {
      int at = zoom.number(table.day(fact));
      of(table, lanes, entities, fact)
          .distinct()
          .forEach(
              lane ->
                  counts.computeIfAbsent(lane, l -> new TreeMap<>()).merge(at, 1, Integer::sum));
    }
    Map<Integer, Integer> sums = new HashMap<>();
    counts.forEach(
        (lane, at) -> sums.put(lane, at.values().stream().mapToInt(Integer::intValue).sum()));
    sums.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(e -> id(asked, lanes, e.getKey())))
        .limit(MOST_LANES)
        .forEach(
            e -> {
              ObjectNode lane = into.addObject();
              describe(asked, lanes, e.getKey(), lane);
              lane.put("count", e.getValue());
              ArrayNode buckets = lane.putArray("buckets");
              counts
                  .getOrDefault(e.getKey(), new TreeMap<>())
                  .forEach((at, count) -> buckets.addArray().add(zoom.name(at)).add(count));
            });
  }

  private static IntStream of(FactTable table, Lanes lanes, List<Integer> entities, int fact) {
    return switch (lanes) {
      case CLASS -> IntStream.of(table.classes().general(table.type(fact)));
      case QUAD -> table.quad(fact).stream().mapToInt(QuadClass::number);
      case ENTITY ->
          IntStream.range(table.participants().begin(fact), table.participants().end(fact))
              .map(i -> table.participants().at(i))
              .filter(part -> FactRole.of(part).side() != FactRole.Side.IS_WHERE)
              .map(FactRole::thing)
              .filter(other -> !entities.contains(other));
      case NONE -> IntStream.empty();
    };
  }

  private static String id(Asked asked, Lanes lanes, int lane) {
    return switch (lanes) {
      case CLASS -> asked.table().classes().get(lane).name();
      case QUAD -> QuadClass.ofNumber(lane).code();
      case ENTITY -> asked.json().iri(lane);
      case NONE -> "";
    };
  }

  private static void describe(Asked asked, Lanes lanes, int lane, ObjectNode into) {
    into.put("id", id(asked, lanes, lane));
    switch (lanes) {
      case CLASS -> asked.json().putType(lane, into);
      case QUAD -> into.put("label", QuadClass.ofNumber(lane).code().replace('-', ' '));
      case ENTITY -> into.setAll(asked.json().entity(lane));
      case NONE -> {}
    }
  }
}
