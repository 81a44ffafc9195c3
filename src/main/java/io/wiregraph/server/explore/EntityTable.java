package io.wiregraph.server.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merged entities of a store by number. */
final class EntityTable {

  private final List<String> paths = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<EntityKind> kinds = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] mentions = new int[64];
  private float[] latitudes = new float[64];
  private float[] longitudes = new float[64];

  /**
   * Makes place for an entity.
   *
   * @param path its IRI behind the base
   */
  int add(String path) {
    int number = paths.size();
    if (number == mentions.length) {
      mentions = Arrays.copyOf(mentions, number * 2);
      latitudes = Arrays.copyOf(latitudes, number * 2);
      longitudes = Arrays.copyOf(longitudes, number * 2);
    }
    latitudes[number] = Float.NaN;
    longitudes[number] = Float.NaN;
    paths.add(path);
    labels.add(path.substring(path.indexOf('/') + 1));
    kinds.add(EntityKind.ENTITY);
    numbers.put(path, number);
    return number;
  }

  void describe(int entity, String label, EntityKind kind, float latitude, float longitude) {
    labels.set(entity, label);
    kinds.set(entity, kind);
    latitudes[entity] = latitude;
    longitudes[entity] = longitude;
  }

  void mention(int entity) {
    mentions[entity]++;
  }

  int count() {
    return paths.size();
  }

  Optional<Integer> number(String path) {
    return Optional.ofNullable(numbers.get(path));
  }

  String path(int entity) {
    return paths.get(entity);
  }

  String label(int entity) {
    return labels.get(entity);
  }

  EntityKind kind(int entity) {
    return kinds.get(entity);
  }

  /** Returns in how many articles it is found; twice in one where that has two of it. */
  int mentions(int entity) {
    return mentions[entity];
  }

  boolean isPlaced(int entity) {
    return !Float.isNaN(latitudes[entity]) && !Float.isNaN(longitudes[entity]);
  }

  float latitude(int entity) {
    return latitudes[entity];
  }

  float longitude(int entity) {
    return longitudes[entity];
  }
}
