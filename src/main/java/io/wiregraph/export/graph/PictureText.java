package io.wiregraph.export.graph;

import java.util.ArrayList;
import java.util.List;

/** How much room a text takes in a picture whose font nobody knows for sure. */
final class PictureText {

  /** Of an average letter, in parts of the size of the font. */
  private static final double LETTER = 0.58;

  /** From here on letters are as wide as they are high: Chinese, Japanese, Korean, emoji. */
  private static final int WIDE = 0x2E80;

  private static final String MORE = "…";

  private PictureText() {}

  /**
   * Returns a text in lines, broken between words where there are any.
   *
   * @param letters how many a line may have
   * @param most how many lines there may be; what is left becomes three dots
   */
  static List<String> lines(String text, int letters, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (length(line) > letters) {
        int end = line.offsetByCodePoints(0, letters);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, most));
    first.set(most - 1, first.get(most - 1) + MORE);
    return first;
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }

  /** Returns some width of a line, in the unit of the size. */
  static double width(String line, double size) {
    double letters = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
      letters += isMark ? 0 : c >= WIDE ? 1 : LETTER;
    }
    return letters * size;
  }
}
