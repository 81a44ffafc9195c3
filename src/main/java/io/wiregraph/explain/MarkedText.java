package io.wiregraph.explain;

import java.util.List;

/**
 * A sentence with what counts in it. Offsets are code points of the article's text.
 *
 * @param text the sentence
 * @param begin where it begins
 * @param end where it ends
 * @param marks what is marked in it, in order of place, the longer first
 */
public record MarkedText(String text, int begin, int end, List<Mark> marks) {

  /** Copies the marks. */
  public MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * Words that count.
   *
   * @param what {@code trigger}, {@code time}, or the role of an argument
   * @param text the words
   * @param begin where they begin
   * @param end where they end
   */
  public record Mark(String what, String text, int begin, int end) {}
}
