package io.wiregraph.extract;

import java.util.Set;

/** Nouns that only count or measure what stands behind their "of": "thousands of reservists". */
final class Quantities {

  private static final Set<String> NOUNS =
      Set.of(
          "dozen",
          "score",
          "hundred",
          "thousand",
          "million",
          "billion",
          "ton",
          "tonne",
          "number",
          "group",
          "series",
          "half",
          "most",
          "part",
          "all",
          "some",
          "many",
          "type",
          "kind",
          "form",
          "batch",
          "majority",
          "round",
          "consignment",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "set",
          "wave",
          "string",
          "spate",
          "handful",
          "quarter",
          "third",
          "percent",
          "couple",
          "pair",
          "mission",
          "team",
          "shipload",
          "planeload",
          "truckload",
          "convoy",
          "contingent",
          "lot");

  private static final Set<String> PERIODS =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "month", "season", "year", "decade",
          "century");

  private Quantities() {}

  /** Returns whether the noun measures time: "hours". */
  static boolean isPeriod(Tree tree, int noun) {
    return PERIODS.contains(tree.lemma(noun));
  }

  /**
   * Returns what the noun counts, "talks" of "a round of talks"; itself where it counts nothing.
   */
  static int counted(Tree tree, int noun) {
    if (NOUNS.contains(tree.lemma(noun))) {
      for (int child : tree.children(noun, "nmod")) {
        if (tree.preposition(child).equals("of")) {
          return child;
        }
      }
    }
    return noun;
  }
}
