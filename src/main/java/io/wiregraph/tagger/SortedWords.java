package io.wiregraph.tagger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Words in one array of bytes, sorted, so that half a million of them are there as soon as they are
 * read: nothing is made of them. Looked up by bisection. Immutable.
 *
 * <p>A UTF-16 unit is one to three bytes, as in UTF-8; halves of pairs stay what they are, since
 * beginnings and ends of words are looked up, too.
 */
final class SortedWords {

  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int LEAD_OF_TWO = 0xC0;
  private static final int LEAD_OF_THREE = 0xE0;
  private static final int TRAIL = 0x80;
  private static final int TRAIL_BITS = 6;
  private static final int TRAIL_MASK = 0x3F;

  private final byte[] text;
  private final int[] ends;

  /**
   * Takes words as they were written.
   *
   * @param text the words, one after the other
   * @param ends where each ends, exclusive; a word's number is its place here
   */
  SortedWords(byte[] text, int[] ends) {
    this.text = text;
    this.ends = ends;
  }

  /** Makes words of {@code sorted}, which are sorted as they compare, as a whole or in runs. */
  static SortedWords of(List<String> sorted) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int[] ends = new int[sorted.size()];
    for (int i = 0; i < ends.length; i++) {
      text.writeBytes(bytes(sorted.get(i)));
      ends[i] = text.size();
    }
    return new SortedWords(text.toByteArray(), ends);
  }

  /** Returns how many words there are. */
  int size() {
    return ends.length;
  }

  /** Returns all words, one after the other; not to be written to. */
  byte[] text() {
    return text;
  }

  /** Returns where each word ends, exclusive; not to be written to. */
  int[] ends() {
    return ends;
  }

  /** Returns the number of a word, or a negative number where it is not there. */
  int find(String word) {
    return find(word, 0, ends.length);
  }

  /** Returns the number of a word between two numbers, or a negative number. */
  int find(String word, int from, int to) {
    byte[] key = bytes(word);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int begin = middle == 0 ? 0 : ends[middle - 1];
      int order = Arrays.compareUnsigned(text, begin, ends[middle], key, 0, key.length);
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

  private static byte[] bytes(String word) {
    byte[] bytes = new byte[3 * word.length()];
    int size = 0;
    for (int i = 0; i < word.length(); i++) {
      int unit = word.charAt(i);
      if (unit < ONE_BYTE) {
        bytes[size++] = (byte) unit;
      } else {
        if (unit < TWO_BYTES) {
          bytes[size++] = (byte) (LEAD_OF_TWO + (unit >> TRAIL_BITS));
        } else {
          bytes[size++] = (byte) (LEAD_OF_THREE + (unit >> (2 * TRAIL_BITS)));
          bytes[size++] = (byte) (TRAIL + ((unit >> TRAIL_BITS) & TRAIL_MASK));
        }
        bytes[size++] = (byte) (TRAIL + (unit & TRAIL_MASK));
      }
    }
    return Arrays.copyOf(bytes, size);
  }
}
