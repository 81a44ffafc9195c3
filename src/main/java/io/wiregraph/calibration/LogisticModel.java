package io.wiregraph.calibration;

import io.wiregraph.extract.Assessed;
import io.wiregraph.extract.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method. Sums run in the order of the
 * facts, so that the same facts give the same coefficients on any machine.
 *
 * <p>A gold set and a careful reader do not mean quite the same by "right". So every source but
 * {@link #READER} has a constant of its own, which takes up the difference and is not part of the
 * result: confidence is how likely a reader finds the fact right.
 */
final class LogisticModel {

  /** The source whose judgement the confidence stands for. */
  static final String READER = "judged";

  /** Signs of what a gold set of arguments or of standing relations does not look at. */
  private static final Set<String> OF_SCOPE = Set.of("open", "negative", "attributed", "dated");

  /**
   * How strongly coefficients are drawn to 0, that of the rule's own estimate to 1, as the inverse
   * of a normal prior's variance.
   */
  private static final double PENALTY = 2;

  private static final int MOST_STEPS = 50;
  private static final double SMALL = 1e-9;

  private final List<String> names;
  private final double[] weights;

  private LogisticModel(List<String> names, double[] weights) {
    this.names = names;
    this.weights = weights;
  }

  /** Fits a model to the facts. */
  static LogisticModel fit(List<Labelled> facts) {
    SortedSet<String> signs = new TreeSet<>();
    for (Labelled fact : facts) {
      signs.addAll(values(fact).keySet());
    }
    List<String> names = new ArrayList<>(signs);
    double[][] rows = new double[facts.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(names, facts.get(i));
    }
    double[] weights = new double[names.size()];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] change = newtonStep(names, facts, rows, weights);
      double most = 0;
      for (int j = 0; j < weights.length; j++) {
        weights[j] += change[j];
        most = Math.max(most, Math.abs(change[j]));
      }
      if (most < SMALL) {
        return new LogisticModel(names, weights);
      }
    }
    throw new IllegalStateException("the fit does not settle");
  }

  private static double[] newtonStep(
      List<String> names, List<Labelled> facts, double[][] rows, double[] weights) {
    int n = names.size();
    double[][] curvature = new double[n][n];
    double[] slope = new double[n];
    for (int j = 0; j < n; j++) {
      double penalty = names.get(j).equals(Confidence.CONSTANT) ? 0 : PENALTY;
      curvature[j][j] = penalty;
      slope[j] = -penalty * (weights[j] - (names.get(j).equals(Confidence.ESTIMATE) ? 1 : 0));
    }
    for (int i = 0; i < rows.length; i++) {
      double p = probability(rows[i], weights);
      double miss = (facts.get(i).right() ? 1 : 0) - p;
      for (int j = 0; j < n; j++) {
        double x = rows[i][j];
        if (x != 0) {
          slope[j] += miss * x;
          for (int k = 0; k < n; k++) {
            curvature[j][k] += p * (1 - p) * x * rows[i][k];
          }
        }
      }
    }
    return LinearEquations.solve(curvature, slope);
  }

  /** Returns how likely the fact is right by its source's measure, from 0 to 1. */
  double probability(Labelled fact) {
    return probability(row(names, fact), weights);
  }

  private static double probability(double[] row, double[] weights) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += row[j] * weights[j];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** Returns the coefficients by sign, without those of sources, to four places. */
  SortedMap<String, Double> coefficients() {
    SortedMap<String, Double> all = new TreeMap<>();
    for (int j = 0; j < weights.length; j++) {
      if (!names.get(j).startsWith("source:")) {
        all.put(names.get(j), Math.round(weights[j] * 10000) / 10000.0);
      }
    }
    return all;
  }

  private static double[] row(List<String> names, Labelled fact) {
    SortedMap<String, Double> values = values(fact);
    double[] row = new double[names.size()];
    for (int j = 0; j < row.length; j++) {
      row[j] = values.getOrDefault(names.get(j), 0.0);
    }
    return row;
  }

  private static SortedMap<String, Double> values(Labelled fact) {
    Assessed assessed = fact.assessed();
    SortedMap<String, Double> values = new TreeMap<>();
    values.put(Confidence.CONSTANT, 1.0);
    values.put(Confidence.ESTIMATE, Confidence.logOdds(assessed.estimate()));
    boolean isRead = fact.source().equals(READER);
    for (String sign : assessed.signs()) {
      if (isRead || !OF_SCOPE.contains(sign)) {
        values.put(sign, 1.0);
      }
    }
    if (!isRead) {
      values.put("source:" + fact.source(), 1.0);
    }
    return values;
  }
}
