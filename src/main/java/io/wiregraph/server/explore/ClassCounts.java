package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How many facts there are of each class, the general ones of their branches. */
final class ClassCounts {

  private static final int MOST = 30;

  private final FactTable table;
  private final int[] counts;

  ClassCounts(FactTable table) {
    this.table = table;
    this.counts = new int[table.classes().count()];
  }

  void add(int fact) {
    counts[table.classes().general(table.type(fact))]++;
  }

  int of(int type) {
    return counts[type];
  }

  /** Returns the classes with most facts. */
  static int[] largest(FactTable table, IntUnaryOperator count, int most) {
    return IntStream.range(0, table.classes().count())
        .filter(type -> count.applyAsInt(type) > 0)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer type) -> -count.applyAsInt(type))
                .thenComparing(type -> table.classes().get(type).iri()))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  void put(Json json, ArrayNode into) {
    for (int type : largest(table, this::of, MOST)) {
      ObjectNode one = into.addObject();
      json.putType(type, one);
      one.put("count", counts[type]);
    }
  }
}
