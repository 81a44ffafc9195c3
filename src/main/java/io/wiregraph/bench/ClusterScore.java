package io.wiregraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters of mentions agree with those of a gold standard, by the three measures of the
 * CoNLL-2012 shared task on coreference, whose mean F1 is its score (Pradhan et al., "Scoring
 * Coreference Partitions of Predicted Mentions: A Reference Implementation", ACL 2014). Mentions
 * that only one side has count against recall or precision as they do there.
 *
 * @param muc links (Vilain et al., "A Model-Theoretic Coreference Scoring Scheme", MUC-6, 1995)
 * @param bCubed mentions (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998)
 * @param ceafE clusters, aligned one to one (Luo, "On Coreference Resolution Performance Metrics",
 *     HLT/EMNLP 2005, with its similarity φ4)
 */
public record ClusterScore(Rates muc, Rates bCubed, Rates ceafE) {

  /**
   * Precision and recall.
   *
   * @param precision from 0 to 1; 0 where nothing was answered
   * @param recall from 0 to 1; 0 where nothing was to be found
   */
  public record Rates(double precision, double recall) {

    private static Rates of(double hits, double answered, double gold) {
      return new Rates(answered == 0 ? 0 : hits / answered, gold == 0 ? 0 : hits / gold);
    }

    /** Returns their harmonic mean. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * Scores.
   *
   * @param gold the clusters as they should be, no mention in two
   * @param answer the clusters as they are, no mention in two
   */
  public static ClusterScore of(List<Set<String>> gold, List<Set<String>> answer) {
    return new ClusterScore(
        new Rates(links(answer, gold), links(gold, answer)),
        new Rates(mentions(answer, gold), mentions(gold, answer)),
        aligned(gold, answer));
  }

  /** Returns the mean of the three F1. */
  public double conll() {
    return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
  }

  /** MUC recall of {@code gold} in {@code answer}; with the two exchanged, precision. */
  private static double links(List<Set<String>> gold, List<Set<String>> answer) {
    Map<String, Integer> at = index(answer);
    int found = 0;
    int all = 0;
    for (Set<String> cluster : gold) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (String mention : cluster) {
        Integer part = at.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      found += cluster.size() - parts.size() - alone;
      all += cluster.size() - 1;
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /** B³ recall of {@code gold} in {@code answer}; with the two exchanged, precision. */
  private static double mentions(List<Set<String>> gold, List<Set<String>> answer) {
    Map<String, Integer> at = index(answer);
    double sum = 0;
    int all = 0;
    for (Set<String> cluster : gold) {
      Map<Integer, Integer> shared = shared(cluster, at);
      for (int count : shared.values()) {
        sum += (double) count * count / cluster.size();
      }
      all += cluster.size();
    }
    return all == 0 ? 0 : sum / all;
  }

  private static Rates aligned(List<Set<String>> gold, List<Set<String>> answer) {
    int size = Math.max(gold.size(), answer.size());
    double[][] similarity = new double[size][size];
    Map<String, Integer> at = index(answer);
    for (int i = 0; i < gold.size(); i++) {
      for (Map.Entry<Integer, Integer> entry : shared(gold.get(i), at).entrySet()) {
        int j = entry.getKey();
        similarity[i][j] = 2.0 * entry.getValue() / (gold.get(i).size() + answer.get(j).size());
      }
    }
    return Rates.of(best(similarity), answer.size(), gold.size());
  }

  private static Map<String, Integer> index(List<Set<String>> clusters) {
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String mention : clusters.get(i)) {
        if (at.put(mention, i) != null) {
          throw new IllegalArgumentException(mention + " is in two clusters");
        }
      }
    }
    return at;
  }

  private static Map<Integer, Integer> shared(Set<String> cluster, Map<String, Integer> at) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String mention : cluster) {
      Integer part = at.get(mention);
      if (part != null) {
        shared.merge(part, 1, Integer::sum);
      }
    }
    return shared;
  }

  /**
   * The greatest sum of one cell in each row and column: the Hungarian method with potentials (Kuhn
   * 1955, Munkres 1957), one row after the other along the cheapest augmenting path.
   */
  private static double best(double[][] value) {
    int n = value.length;
    double[] row = new double[n + 1];
    double[] column = new double[n + 1];
    int[] match = new int[n + 1];
    int[] way = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      match[0] = i;
      int at = 0;
      double[] least = new double[n + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[n + 1];
      do {
        used[at] = true;
        int from = match[at];
        double step = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double cost = -value[from - 1][j - 1] - row[from] - column[j];
            if (cost < least[j]) {
              least[j] = cost;
              way[j] = at;
            }
            if (least[j] < step) {
              step = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            row[match[j]] += step;
            column[j] -= step;
          } else {
            least[j] -= step;
          }
        }
        at = next;
      } while (match[at] != 0);
      while (at != 0) {
        match[at] = match[way[at]];
        at = way[at];
      }
    }
    List<Double> chosen = new ArrayList<>();
    for (int j = 1; j <= n; j++) {
      chosen.add(value[match[j] - 1][j - 1]);
    }
    return chosen.stream().mapToDouble(Double::doubleValue).sum();
  }
}
