package io.wiregraph.server.explore;

import java.util.Arrays;

/** Numbers of things by 64-bit names, without an object for each. Open addressing. */
final class LongIndex {

  /** What is not in has this number. */
  static final int NONE = -1;

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final int FIRST_SIZE = 64;

  private long[] names = new long[FIRST_SIZE];
  private int[] numbers = filled(FIRST_SIZE);
  private int count;

  private static int[] filled(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /** Returns the number of a name, {@link #NONE} where it has none. */
  int get(long name) {
    return numbers[slot(name)];
  }

  /** Gives a name a number, in place of the one that it had. */
  void put(long name, int number) {
    int slot = slot(name);
    if (numbers[slot] == NONE) {
      names[slot] = name;
      count++;
    }
    numbers[slot] = number;
    if (count * 2 > names.length) {
      grow();
    }
  }

  private int slot(long name) {
    int mask = names.length - 1;
    int slot = (int) ((name * GOLDEN_GAMMA) >>> 32) & mask;
    while (numbers[slot] != NONE && names[slot] != name) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldNames = names;
    int[] oldNumbers = numbers;
    names = new long[oldNames.length * 2];
    numbers = filled(names.length);
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldNames[i]);
        names[slot] = oldNames[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
