package io.wiregraph.text;

/**
 * A text that is cut by code points. Java strings count UTF-16 units, in which a character outside
 * the basic plane takes two; spans count code points. Texts without such characters cost nothing.
 */
public final class CodePoints {

  private final String text;
  private final int[] unitOf;

  /** Prepares {@code text} for cutting. */
  public CodePoints(String text) {
    this.text = text;
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      unitOf = new int[0];
    } else {
      unitOf = new int[count + 1];
      int unit = 0;
      for (int i = 0; i < count; i++) {
        unitOf[i] = unit;
        unit += Character.charCount(text.codePointAt(unit));
      }
      unitOf[count] = unit;
    }
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns how many code points the text has. */
  public int length() {
    return unitOf.length == 0 ? text.length() : unitOf.length - 1;
  }

  /** Returns the words that stand at {@code span}. */
  public String cut(Span span) {
    return text.substring(unit(span.begin()), unit(span.end()));
  }

  /** Returns the UTF-16 index of code point {@code index}. */
  public int unit(int index) {
    return unitOf.length == 0 ? index : unitOf[index];
  }

  /** Returns the code point at UTF-16 index {@code unit}; inside a pair, the pair's own. */
  public int point(int unit) {
    if (unitOf.length == 0) {
      return unit;
    }
    int low = 0;
    int high = unitOf.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (unitOf[middle] <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
