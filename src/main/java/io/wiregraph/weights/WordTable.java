package io.wiregraph.weights;

import java.util.Arrays;
import java.util.List;

/**
 * The words that a model knows, by their spelling, in arrays rather than in objects, so that tens
 * of thousands of them are there at once. Open addressing; immutable.
 */
public final class WordTable {

  private static final int NONE = -1;

  /** Odd, and spreads neighbouring hashes (2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  private final char[] text;
  private final int[] ends;
  private final int[] slots;
  private final int shift;

  /**
   * Makes the table.
   *
   * @param text the words, one after the other
   * @param ends where each ends, exclusive; a word's number is its place here
   */
  public WordTable(char[] text, int[] ends) {
    this.text = text;
    this.ends = ends;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ends.length) + 1;
    this.shift = Integer.SIZE - bits;
    this.slots = new int[1 << bits];
    Arrays.fill(slots, NONE);
    for (int word = 0; word < ends.length; word++) {
      int hash = 0;
      for (int i = begin(word); i < ends[word]; i++) {
        hash = 31 * hash + text[i];
      }
      int slot = slot(hash);
      while (slots[slot] != NONE) {
        slot = next(slot);
      }
      slots[slot] = word;
    }
  }

  /** Makes the table of {@code words}, which are numbered in their order. */
  public static WordTable of(List<String> words) {
    int[] ends = new int[words.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      ends[i] = text.append(words.get(i)).length();
    }
    return new WordTable(text.toString().toCharArray(), ends);
  }

  /** Returns how many words there are. */
  public int size() {
    return ends.length;
  }

  /** Returns all words, one after the other; not to be written to. */
  public char[] text() {
    return text;
  }

  /** Returns where each word ends, exclusive; not to be written to. */
  public int[] ends() {
    return ends;
  }

  /** Returns the number of {@code word}, or {@code other} where it is not known. */
  public int find(String word, int other) {
    int slot = slot(word.hashCode());
    while (slots[slot] != NONE) {
      if (is(slots[slot], word)) {
        return slots[slot];
      }
      slot = next(slot);
    }
    return other;
  }

  /** Returns the word of a number. */
  public String word(int number) {
    return String.valueOf(text, begin(number), ends[number] - begin(number));
  }

  private boolean is(int number, String word) {
    int begin = begin(number);
    if (ends[number] - begin != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[begin + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int begin(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  private int slot(int hash) {
    return (hash * SPREAD) >>> shift;
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
