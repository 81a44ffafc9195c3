package io.wiregraph.export.view;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class IntList {

  private int[] values = new int[1 << 8];
  private int count;

  void add(int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, IdTable.grown(count, count + 1));
    }
    values[count++] = value;
  }

  int get(int place) {
    return values[place];
  }

  int count() {
    return count;
  }
}
