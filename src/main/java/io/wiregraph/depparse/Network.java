package io.wiregraph.depparse;

import java.util.Arrays;

/**
 * The network at work: from what is where to a score for each transition. One hidden layer with the
 * cube as activation. Safe for use by several threads.
 *
 * <p>Each number is summed up in the same order whatever the machine, the compiler or the thread:
 * loops run over hidden units or transitions, which do not depend on each other, never over what is
 * added up.
 */
final class Network {

  private static final int WORD_BITS = 14;
  private static final int NAME_BITS = 12;

  /**
   * Scores are computed so many at a time: the compiler of Java 25 makes better code of rows
   * without a rest (docs/PERFORMANCE.md), that of Java 17 worse.
   */
  private static final int LANES = Runtime.version().feature() >= 25 ? 8 : 1;

  private final Weights weights;

  /** As the weights have it, but with rows of whole {@link #LANES}. */
  private final float[][] output;

  private final RowCache words = new RowCache(WORD_BITS);
  private final RowCache names = new RowCache(NAME_BITS);

  Network(Weights weights) {
    this.weights = weights;
    int width = (weights.transitions() + LANES - 1) / LANES * LANES;
    this.output = new float[weights.output.length][];
    Arrays.setAll(output, i -> Arrays.copyOf(weights.output[i], width));
  }

  /** What a thread needs for one sentence after the other. */
  final class Desk {
    private final int[] nodes = new int[Weights.TOKENS];
    private final float[][] rows = new float[Weights.POSITIONS][];
    private final float[] hidden = new float[weights.hiddenUnits];
    private final float[] scores = new float[output[0].length];

    /** Returns the score of each transition, and perhaps some more; good until the next call. */
    float[] score(ParseState state) {
      sum(hidden, weights.base, rows, rows(state));
      cube(hidden);
      Arrays.fill(scores, 0);
      multiply(scores, hidden, 0, output, 0, hidden.length);
      return scores;
    }

    private int rows(ParseState state) {
      state.look(nodes);
      int count = 0;
      int first = Weights.TOKENS - Weights.DEPENDENTS;
      for (int i = 0; i < Weights.TOKENS; i++) {
        int node = nodes[i];
        if (node != ParseState.NO_NODE) {
          rows[count++] = row(words, i, state.word(node));
          rows[count++] = row(names, Weights.TOKENS + i, weights.firstTag() + state.tag(node));
          if (i >= first) {
            int position = 2 * Weights.TOKENS + i - first;
            rows[count++] = row(names, position, weights.firstLabel() + state.label(node));
          }
        }
      }
      return count;
    }
  }

  private float[] row(RowCache cache, int position, int feature) {
    int key = feature * Weights.POSITIONS + position;
    float[] kept = cache.get(key);
    if (kept == null) {
      kept = computed(weights, position, feature);
      cache.put(key, kept);
    }
    return kept;
  }

  /** Computes what each hidden unit gets where {@code feature} is at {@code position}. */
  private static float[] computed(Weights weights, int position, int feature) {
    float[] row = new float[weights.hiddenUnits];
    int f = feature * weights.dimensions;
    multiply(
        row, weights.features, f, weights.input, position * weights.dimensions, weights.dimensions);
    return row;
  }

  private static void sum(float[] hidden, float[] base, float[][] rows, int count) {
    System.arraycopy(base, 0, hidden, 0, hidden.length);
    int r = 0;
    for (; r + 4 <= count; r += 4) {
      add(hidden, rows[r], rows[r + 1], rows[r + 2], rows[r + 3]);
    }
    for (; r < count; r++) {
      add(hidden, rows[r]);
    }
  }

  private static void add(float[] sums, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  private static void add(float[] sums, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      float x = values[i];
      values[i] = x * x * x;
    }
  }

  /** Adds rows to {@code sums}, each times a factor. */
  private static void multiply(
      float[] sums, float[] factors, int firstFactor, float[][] rows, int firstRow, int count) {
    int k = 0;
    for (; k + 4 <= count; k += 4) {
      int f = firstFactor + k;
      int r = firstRow + k;
      add(
          sums,
          factors[f],
          rows[r],
          factors[f + 1],
          rows[r + 1],
          factors[f + 2],
          rows[r + 2],
          factors[f + 3],
          rows[r + 3]);
    }
    for (; k < count; k++) {
      add(sums, factors[firstFactor + k], rows[firstRow + k]);
    }
  }

  private static void add(float[] sums, float factor, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  private static void add(
      float[] sums,
      float f,
      float[] a,
      float g,
      float[] b,
      float h,
      float[] c,
      float k,
      float[] d) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + f * a[i] + g * b[i] + h * c[i] + k * d[i];
    }
  }
}
