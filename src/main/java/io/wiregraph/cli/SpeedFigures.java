package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Contender;
import io.wiregraph.bench.Rounds;
import io.wiregraph.bench.Took;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures of {@code bench speed} as JSON and as lines to read. */
final class SpeedFigures {

  private static final double HUNDRED = 100;

  private SpeedFigures() {}

  /** Returns what a contender is called. */
  static String name(Contender contender) {
    return contender.name().toLowerCase(Locale.ROOT);
  }

  /** Adds what was taken. */
  static void put(ObjectNode figures, Took took) {
    figures.put("seconds", rounded(took.seconds()));
    figures.put("coreSeconds", rounded(took.coreSeconds()));
    figures.put("peakMegabytes", Math.round(took.peakMegabytes()));
    figures.put("ownMegabytes", Math.round(took.ownMegabytes()));
  }

  /** Adds, for each of the others, how many times as much as this program it takes. */
  static void addRatios(
      ObjectNode json, Rounds rounds, ToDoubleFunction<Took> figure, String name) {
    if (!rounds.contenders().contains(Contender.OURS)) {
      return;
    }
    double ours = rounds.median(Contender.OURS, figure);
    for (Contender contender : rounds.contenders()) {
      if (contender != Contender.OURS) {
        json.withObject("/timesOurs/" + name)
            .put(name(contender), rounded(rounds.median(contender, figure) / ours));
      }
    }
  }

  /**
   * Returns what the longer of two runs took more than the shorter; of memory, what it had at most.
   */
  static Took difference(Took longer, Took shorter) {
    return new Took(
        longer.seconds() - shorter.seconds(),
        longer.coreSeconds() - shorter.coreSeconds(),
        longer.peakBytes(),
        longer.ownBytes());
  }

  /** Returns what a run took, for people. */
  static String line(Took took) {
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f s of a core, %,.0f MB",
        took.seconds(),
        took.coreSeconds(),
        took.peakMegabytes());
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }
}
