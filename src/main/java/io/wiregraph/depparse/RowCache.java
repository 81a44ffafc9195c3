package io.wiregraph.depparse;

import org.jspecify.annotations.Nullable;

/**
 * Keeps rows of numbers that took work, up to a number of them; what collides goes. Used by several
 * threads without locks: a row never changes, and one that is lost or made twice is the same when
 * it is made again, so that nobody can tell.
 */
final class RowCache {

  private static final int SPREAD = 0x9E3779B9;

  /** Places that a row may be at: enough that rare rows do not drive out those that come often. */
  private static final int WAYS = 8;

  /** A row that is kept; its fields are final, so that other threads see it whole. */
  private static final class Row {
    private final int key;
    private final float[] values;

    Row(int key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  private final @Nullable Row[] rows;
  private final int shift;

  /** Makes a cache of {@code 2^bits} rows. */
  RowCache(int bits) {
    this.rows = new Row[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** Returns the row of {@code key}, or null where it is not kept. */
  float @Nullable [] get(int key) {
    int first = first(key);
    for (int i = first; i < first + WAYS; i++) {
      Row row = rows[i];
      if (row != null && row.key == key) {
        if (i >= first + WAYS / 2) {
          // It would be gone soon.
          System.arraycopy(rows, first, rows, first + 1, i - first);
          rows[first] = row;
        }
        return row.values;
      }
    }
    return null;
  }

  /** Keeps a row, which must not change any more; the last one of its places goes. */
  void put(int key, float[] values) {
    int first = first(key);
    System.arraycopy(rows, first, rows, first + 1, WAYS - 1);
    rows[first] = new Row(key, values);
  }

  private int first(int key) {
    return (key * SPREAD) >>> shift & -WAYS;
  }
}
