package io.wiregraph.export.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names in their order, each with its place, in two arrays: some 50 bytes for an id. Names come in
 * the order of their UTF-8 bytes.
 */
final class IdTable {

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int count;

  /** Adds a name that comes after all before it, and returns its place. */
  int add(String name) {
    byte[] added = name.getBytes(StandardCharsets.UTF_8);
    int begin = begin(count);
    if (bytes.length - begin < added.length) {
      bytes = Arrays.copyOf(bytes, grown(bytes.length, begin + added.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, grown(count, count + 1));
    }
    System.arraycopy(added, 0, bytes, begin, added.length);
    ends[count] = begin + added.length;
    return count++;
  }

  /** Returns a length of half as much again, which is enough. */
  static int grown(int length, int least) {
    return Math.max(least, (int) Math.min(Integer.MAX_VALUE - 8L, length + (length / 2L)));
  }

  private int begin(int place) {
    return place == 0 ? 0 : ends[place - 1];
  }

  int count() {
    return count;
  }

  String name(int place) {
    int begin = begin(place);
    return new String(bytes, begin, ends[place] - begin, StandardCharsets.UTF_8);
  }

  /** Returns the place of a name; -1 where it is not in. */
  int place(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(bytes, begin(middle), ends[middle], wanted, 0, wanted.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
