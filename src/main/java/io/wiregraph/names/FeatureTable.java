package io.wiregraph.names;

import java.util.Arrays;

/**
 * The features of one kind with their weights, found by the numbers of the things that they are
 * about. Open addressing; immutable.
 */
final class FeatureTable {

  /** What stands for a feature that is not there. */
  static final int NONE = -1;

  /** Things that can be told from each other: three numbers make a key. */
  static final int MOST_THINGS = 1 << FeatureTable.PART_BITS;

  private static final int PART_BITS = 21;

  /** Odd, and spreads neighbouring keys (2^64 divided by the golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final float[] weights;
  private final int width;
  private final int[] slots;
  private final int shift;

  /**
   * Makes the table.
   *
   * @param keys the key of each feature
   * @param weights the weights of the features in their order
   */
  FeatureTable(long[] keys, float[] weights) {
    this.keys = keys;
    this.weights = weights;
    this.width = keys.length == 0 ? 0 : weights.length / keys.length;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length) + 1;
    this.shift = Long.SIZE - bits;
    this.slots = new int[1 << bits];
    Arrays.fill(slots, NONE);
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      while (slots[slot] != NONE) {
        slot = next(slot);
      }
      slots[slot] = row;
    }
  }

  /** Returns the key of one thing, by its number. */
  static long key(int thing) {
    return thing;
  }

  /** Returns the key of two things, by their numbers. */
  static long key(int first, int second) {
    return (long) first << PART_BITS | second;
  }

  /** Returns the key of three things, by their numbers. */
  static long key(int first, int second, int third) {
    return key(first, second) << PART_BITS | third;
  }

  /** Returns the keys; not to be written to. */
  long[] keys() {
    return keys;
  }

  /** Returns the weights; not to be written to. */
  float[] weights() {
    return weights;
  }

  /** Returns the place of a feature, or {@link #NONE}; a negative key is of none. */
  int row(long key) {
    if (key < 0) {
      return NONE;
    }
    int slot = slot(key);
    while (slots[slot] != NONE) {
      if (keys[slots[slot]] == key) {
        return slots[slot];
      }
      slot = next(slot);
    }
    return NONE;
  }

  /** Adds the weights of the feature at {@code row} to {@code sums}, if it is there. */
  void add(int row, double[] sums) {
    if (row != NONE) {
      for (int i = 0, from = row * width; i < width; i++) {
        sums[i] += weights[from + i];
      }
    }
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> shift);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
