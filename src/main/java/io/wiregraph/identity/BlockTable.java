package io.wiregraph.identity;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which facts are in which blocks, as {@link BlockMembers} has it: a row of the table for each. */
final class BlockTable {

  /** So many rows are made by several threads before they are written. */
  private static final int TOGETHER = 4096;

  private final IndexTable rows;

  BlockTable(IndexTable rows) {
    this.rows = rows;
  }

  /**
   * Takes facts out of their blocks and puts others in.
   *
   * @return who was in the blocks of those that came, and stays
   */
  BlockMembers change(BlockMembers going, BlockMembers coming) {
    BlockMembers met = new BlockMembers();
    for (int from = 0; from < BlockMembers.ROWS; from += TOGETHER) {
      int first = from;
      long[][] made = new long[TOGETHER][];
      IntStream.range(0, TOGETHER)
          .parallel()
          .filter(i -> going.row(first + i).length + coming.row(first + i).length > 0)
          .forEach(
              i -> {
                int row = first + i;
                long[] stay = without(read(row), going.row(row));
                met.set(row, sharing(stay, coming.row(row)));
                made[i] = merged(stay, coming.row(row));
              });
      for (int i = 0; i < TOGETHER; i++) {
        if (made[i] != null) {
          write(first + i, made[i]);
        }
      }
    }
    return met;
  }

  private long[] read(int row) {
    byte[] bytes = rows.get(key(row));
    if (bytes == null) {
      return BlockMembers.NONE;
    }
    LongBuffer entries = ByteBuffer.wrap(bytes).asLongBuffer();
    long[] read = new long[entries.remaining()];
    entries.get(read);
    return read;
  }

  private void write(int row, long[] entries) {
    if (entries.length == 0) {
      rows.remove(key(row));
    } else {
      ByteBuffer bytes = ByteBuffer.allocate(entries.length * Long.BYTES);
      bytes.asLongBuffer().put(entries);
      rows.put(key(row), bytes.array());
    }
  }

  private static String key(int row) {
    return Integer.toHexString(BlockMembers.ROWS + row).substring(1);
  }

  private static long[] without(long[] entries, long[] others) {
    return others.length == 0
        ? entries
        : Arrays.stream(entries).filter(e -> Arrays.binarySearch(others, e) < 0).toArray();
  }

  /** Returns the entries of blocks that some of others are in. */
  private static long[] sharing(long[] entries, long[] others) {
    long[] shared = new long[entries.length];
    int size = 0;
    int at = 0;
    for (long entry : entries) {
      while (at < others.length && BlockMembers.block(others[at]) < BlockMembers.block(entry)) {
        at++;
      }
      if (at < others.length && BlockMembers.block(others[at]) == BlockMembers.block(entry)) {
        shared[size] = entry;
        size++;
      }
    }
    return size == 0 ? BlockMembers.NONE : Arrays.copyOf(shared, size);
  }

  private static long[] merged(long[] entries, long[] others) {
    long[] merged = Arrays.copyOf(entries, entries.length + others.length);
    System.arraycopy(others, 0, merged, entries.length, others.length);
    Arrays.sort(merged);
    return merged;
  }
}
