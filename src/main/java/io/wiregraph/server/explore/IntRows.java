package io.wiregraph.server.explore;

import java.util.Arrays;

/** Rows of numbers, one behind the other in one array: which facts an entity has, and the like. */
final class IntRows {

  private final int[] starts;
  private final int[] values;

  private IntRows(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** Pairs of a row and a value, gathered in any order. */
  static final class Pairs {

    private int[] rows = new int[64];
    private int[] values = new int[64];
    private int count;

    void add(int row, int value) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, count * 2);
        values = Arrays.copyOf(values, count * 2);
      }
      rows[count] = row;
      values[count] = value;
      count++;
    }

    int count() {
      return count;
    }

    int row(int pair) {
      return rows[pair];
    }

    int value(int pair) {
      return values[pair];
    }
  }

  /** Sorts pairs into rows, the values of each ascending and each once. */
  static IntRows of(Pairs pairs, int rowCount) {
    int[] starts = new int[rowCount + 1];
    for (int i = 0; i < pairs.count; i++) {
      starts[pairs.rows[i] + 1]++;
    }
    for (int row = 0; row < rowCount; row++) {
      starts[row + 1] += starts[row];
    }
    int[] next = Arrays.copyOf(starts, rowCount);
    int[] values = new int[pairs.count];
    for (int i = 0; i < pairs.count; i++) {
      values[next[pairs.rows[i]]++] = pairs.values[i];
    }
    int kept = 0;
    for (int row = 0; row < rowCount; row++) {
      int from = starts[row];
      int to = starts[row + 1];
      Arrays.sort(values, from, to);
      starts[row] = kept;
      for (int i = from; i < to; i++) {
        if (i == from || values[i] != values[i - 1]) {
          values[kept++] = values[i];
        }
      }
    }
    starts[rowCount] = kept;
    return new IntRows(starts, Arrays.copyOf(values, kept));
  }

  /** Returns where a row begins. */
  int begin(int row) {
    return starts[row];
  }

  /** Returns where a row ends. */
  int end(int row) {
    return starts[row + 1];
  }

  /** Returns how long a row is. */
  int length(int row) {
    return starts[row + 1] - starts[row];
  }

  /** Returns the value at a place from {@link #begin} to {@link #end}. */
  int at(int place) {
    return values[place];
  }
}
