package io.wiregraph.depparse;

import org.jspecify.annotations.Nullable;

/**
 * Keeps rows of numbers that took work, up to a number of them; what collides goes. Used by several
 * threads without locks: a row never changes, and one that is lost or made twice is the same when
 * it is made again, so that nobody can tell.
 */
final class RowCache {

  private static final int SPREAD = 0x9E3779B9;

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
    int slot = slot(key);
    Row row = rows[slot];
    if (row != null && row.key == key) {
      return row.values;
    }
    Row second = rows[slot ^ 1];
    return second != null && second.key == key ? second.values : null;
  }

  /** Keeps a row, which must not change any more. The slot's older row goes to the next slot. */
  void put(int key, float[] values) {
    int slot = slot(key);
    rows[slot ^ 1] = rows[slot];
    rows[slot] = new Row(key, values);
  }

  private int slot(int key) {
    return (key * SPREAD) >>> shift;
  }
}
