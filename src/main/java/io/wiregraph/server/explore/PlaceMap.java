package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.ontology.QuadClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code /api/map}: how many events where, in cells of a grid. */
final class PlaceMap implements Endpoint {

  private static final int MOST_ZOOM = 12;
  private static final int USUAL_ZOOM = 2;
  private static final int MOST_CLUSTERS = 2_000;
  private static final int MOST_PLACES = 5;
  private static final double WORLD = 360;
  private static final List<FactRole> WHERE =
      List.of(FactRole.PLACE, FactRole.DESTINATION, FactRole.ORIGIN);

  private record Cell(int row, int column) {}

  private static final class Cluster {
    final Map<Integer, Integer> places = new HashMap<>();
    final int[] quads = new int[QuadClass.COUNT];
    int count;
    double latitudes;
    double longitudes;
  }

  @Override
  public Set<String> parameters() {
    Set<String> parameters = new HashSet<>(Filter.PARAMETERS);
    parameters.addAll(List.of("entity", "bbox", "zoom"));
    return parameters;
  }

  @Override
  public ObjectNode answer(Asked asked) {
    FactTable table = asked.table();
    Filter filter = Filter.of(asked.question(), table, true);
    double[] box =
        asked
            .question()
            .decimals("bbox", 4)
            .orElse(new double[] {-WORLD / 2, -WORLD / 4, WORLD / 2, WORLD / 4});
    if (box[1] > box[3]) {
      throw new WrongParameterException("bbox", "bbox takes west, south, east, north");
    }
    int zoom = asked.question().number("zoom", USUAL_ZOOM, 0, MOST_ZOOM);
    Optional<Integer> entity = asked.question().iri("entity").map(asked::entityOf);
    double size = WORLD / (1 << (zoom + 2));
    Map<Cell, Cluster> clusters = new HashMap<>();
    int[] counts = new int[2];
    IntStream facts =
        entity.isPresent() ? RoleGroup.all(table, entity.get()) : IntStream.range(0, table.count());
    facts
        .filter(fact -> table.kind(fact) == FactKind.EVENT && filter.takes(table, fact))
        .forEach(
            fact -> {
              asked.run().check();
              counts[0]++;
              int place = place(table, fact);
              if (place < 0) {
                return;
              }
              counts[1]++;
              if (isIn(table.entities(), place, box)) {
                put(table, fact, place, size, clusters);
              }
            });
    ObjectNode json = Json.object().put("total", counts[0]).put("placed", counts[1]);
    ArrayNode into = json.putArray("clusters");
    clusters.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Cell, Cluster> e) -> -e.getValue().count)
                .thenComparingInt(e -> e.getKey().row())
                .thenComparingInt(e -> e.getKey().column()))
        .limit(MOST_CLUSTERS)
        .forEach(e -> into.add(json(asked, e.getValue())));
    return json;
  }

  /** Returns the place of an event that lies on the map; -1 where there is none. */
  private static int place(FactTable table, int fact) {
    IntRows parts = table.participants();
    for (FactRole role : WHERE) {
      for (int i = parts.begin(fact); i < parts.end(fact); i++) {
        int part = parts.at(i);
        if (FactRole.of(part) == role && table.entities().isPlaced(FactRole.thing(part))) {
          return FactRole.thing(part);
        }
      }
    }
    return -1;
  }

  /** Returns whether a place is in a box, which may go over the date line. */
  private static boolean isIn(EntityTable places, int place, double[] box) {
    float latitude = places.latitude(place);
    float longitude = places.longitude(place);
    boolean isBetween =
        box[0] <= box[2]
            ? longitude >= box[0] && longitude <= box[2]
            : longitude >= box[0] || longitude <= box[2];
    return isBetween && latitude >= box[1] && latitude <= box[3];
  }

  private static void put(
      FactTable table, int fact, int place, double size, Map<Cell, Cluster> clusters) {
    float latitude = table.entities().latitude(place);
    float longitude = table.entities().longitude(place);
    Cell cell = new Cell((int) Math.floor(latitude / size), (int) Math.floor(longitude / size));
    Cluster cluster = clusters.computeIfAbsent(cell, c -> new Cluster());
    cluster.count++;
    cluster.latitudes += latitude;
    cluster.longitudes += longitude;
    cluster.places.merge(place, 1, Integer::sum);
    table.quad(fact).ifPresent(quad -> cluster.quads[quad.number()]++);
  }

  private static ObjectNode json(Asked asked, Cluster cluster) {
    EntityTable entities = asked.table().entities();
    ObjectNode json =
        Json.object()
            .put("latitude", rounded(cluster.latitudes / cluster.count))
            .put("longitude", rounded(cluster.longitudes / cluster.count))
            .put("count", cluster.count);
    json.set("quads", Json.quads(cluster.quads));
    ArrayNode places = json.putArray("places");
    List<Map.Entry<Integer, Integer>> all = new ArrayList<>(cluster.places.entrySet());
    all.sort(
        Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
            .thenComparing(e -> entities.path(e.getKey())));
    all.stream()
        .limit(MOST_PLACES)
        .forEach(
            e ->
                places.add(
                    asked
                        .json()
                        .entity(e.getKey())
                        .put("latitude", rounded(entities.latitude(e.getKey())))
                        .put("longitude", rounded(entities.longitude(e.getKey())))
                        .put("count", e.getValue())));
    return json.put("morePlaces", Math.max(0, all.size() - MOST_PLACES));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
  }
}
