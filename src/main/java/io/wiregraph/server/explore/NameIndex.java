package io.wiregraph.server.explore;

import io.wiregraph.resolve.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** All names of entities, found by what they or one of their words begin with. */
final class NameIndex {

  /** What begins so in more entries than these is not looked through further. */
  private static final int MOST_LOOKS = 200_000;

  private record Key(String text, int entity, String name) {}

  /**
   * A name that was found.
   *
   * @param entity whose
   * @param name the name
   */
  record Found(int entity, String name) {}

  private final List<Key> keys;

  private NameIndex(List<Key> keys) {
    this.keys = keys;
  }

  /** Gathers names. */
  static final class Builder {

    private final List<Key> keys = new ArrayList<>();

    void add(int entity, String name) {
      String words = NameKey.words(name);
      int start = 0;
      while (start >= 0 && start < words.length()) {
        keys.add(new Key(words.substring(start), entity, name));
        int blank = words.indexOf(' ', start);
        start = blank < 0 ? -1 : blank + 1;
      }
    }

    NameIndex build() {
      keys.sort(Comparator.comparing(Key::text).thenComparingInt(Key::entity));
      return new NameIndex(keys);
    }
  }

  /**
   * Returns the entities that something in their names begins so: whole names first, then those
   * with most facts.
   *
   * @param facts how many facts an entity has
   */
  List<Found> find(String typed, int limit, IntUnaryOperator facts) {
    String prefix = NameKey.words(typed);
    if (prefix.isEmpty()) {
      return List.of();
    }
    Map<Integer, Key> best = new LinkedHashMap<>();
    int looks = 0;
    for (int i = first(prefix); i < keys.size() && looks < MOST_LOOKS; i++, looks++) {
      Key key = keys.get(i);
      if (!key.text().startsWith(prefix)) {
        break;
      }
      best.putIfAbsent(key.entity(), key);
    }
    return best.values().stream()
        .sorted(
            Comparator.comparing((Key key) -> !key.text().equals(prefix))
                .thenComparing(key -> -facts.applyAsInt(key.entity()))
                .thenComparing(Key::name)
                .thenComparingInt(Key::entity))
        .limit(limit)
        .map(key -> new Found(key.entity(), key.name()))
        .toList();
  }

  private int first(String prefix) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).text().compareTo(prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
