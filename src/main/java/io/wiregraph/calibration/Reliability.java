package io.wiregraph.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far confidence and truth are apart: the expected calibration error over bins of equal size
 * (Naeini, Cooper and Hauskrecht 2015) and the Brier score (Brier 1950).
 *
 * @param count how many facts there are
 * @param right the share of right ones
 * @param error mean distance between confidence and share of right ones in a bin, weighted by size
 * @param brier mean square of confidence minus truth
 * @param bins the bins, the least confidence first
 */
public record Reliability(int count, double right, double error, double brier, List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * One bin.
   *
   * @param count how many facts are in it
   * @param confidence their mean confidence
   * @param right the share of right ones
   */
  public record Bin(int count, double confidence, double right) {}

  /**
   * One fact.
   *
   * @param confidence from 0 to 1
   * @param right whether it is right
   */
  public record Outcome(double confidence, boolean right) {}

  /** Takes a copy. */
  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Measures; facts of equal confidence stay in the order in which they come. */
  public static Reliability of(List<Outcome> outcomes) {
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble(Outcome::confidence));
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      List<Outcome> part = sorted.subList(sorted.size() * b / BINS, sorted.size() * (b + 1) / BINS);
      if (!part.isEmpty()) {
        Bin bin = bin(part);
        bins.add(bin);
        error += Math.abs(bin.confidence() - bin.right()) * bin.count();
      }
    }
    double brier = 0;
    for (Outcome outcome : sorted) {
      double miss = outcome.confidence() - (outcome.right() ? 1 : 0);
      brier += miss * miss;
    }
    int n = Math.max(1, sorted.size());
    return new Reliability(sorted.size(), share(sorted), error / n, brier / n, bins);
  }

  private static Bin bin(List<Outcome> part) {
    double sum = 0;
    for (Outcome outcome : part) {
      sum += outcome.confidence();
    }
    return new Bin(part.size(), sum / part.size(), share(part));
  }

  private static double share(List<Outcome> part) {
    long right = part.stream().filter(Outcome::right).count();
    return part.isEmpty() ? 0 : (double) right / part.size();
  }
}
