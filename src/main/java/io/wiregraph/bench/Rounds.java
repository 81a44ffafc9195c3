package io.wiregraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What several runs of each contender took, in turn, and their medians. */
public final class Rounds {

  private final Map<Contender, List<Took>> all = new EnumMap<>(Contender.class);

  /** Adds a run. */
  public void add(Contender contender, Took took) {
    all.computeIfAbsent(contender, c -> new ArrayList<>()).add(took);
  }

  /** Returns those that ran. */
  public List<Contender> contenders() {
    return List.copyOf(all.keySet());
  }

  /**
   * Returns the median of a figure.
   *
   * @throws IllegalArgumentException where {@code contender} never ran
   */
  public double median(Contender contender, ToDoubleFunction<Took> figure) {
    return median(all.getOrDefault(contender, List.of()).stream().mapToDouble(figure).toArray());
  }

  /** Returns the medians of all figures. */
  public Took medians(Contender contender) {
    return new Took(
        median(contender, Took::seconds),
        median(contender, Took::coreSeconds),
        Math.round(median(contender, Took::peakBytes)),
        Math.round(median(contender, Took::ownBytes)));
  }

  /** Returns the medians of all figures of some runs. */
  public static Took medians(List<Took> runs) {
    return new Took(
        median(runs.stream().mapToDouble(Took::seconds).toArray()),
        median(runs.stream().mapToDouble(Took::coreSeconds).toArray()),
        Math.round(median(runs.stream().mapToDouble(Took::peakBytes).toArray())),
        Math.round(median(runs.stream().mapToDouble(Took::ownBytes).toArray())));
  }

  /**
   * Returns the value in the middle, of an even number the mean of the two there.
   *
   * @throws IllegalArgumentException where there is none
   */
  static double median(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values have no median");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
