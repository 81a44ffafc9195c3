package io.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs: at blank lines, and at line ends unless the lines are wrapped at a
 * width or break in the middle of a sentence.
 */
final class Units {

  private record Line(int begin, int end, int block) {
    int length() {
      return end - begin;
    }
  }

  /** Space of every kind, with the marks that show nothing. */
  private static final String BLANK = "[\\s\\h\\u200B\\u200E\\u200F\\uFEFF]";

  private static final Pattern LINES = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029\\u0085]");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[•‣▪●◦∙■–—*-]|[0-9]{1,3}[.)]|\\([0-9a-z]{1,3}\\))"
              + BLANK
              + "+(?="
              + "\\S)|[.·]"
              + BLANK
              + "{2,}(?=\\S)");

  /** A text is wrapped at a width between these, as mail and wires are. */
  private static final int NARROWEST = 45;

  private static final int WIDEST = 110;

  /**
   * How much earlier than the longest line a wrapped line may end with the next word not fitting.
   */
  private static final int SLACK = 3;

  /** A line this long that ends without punctuation before a small letter goes on. */
  private static final int GOES_ON = 40;

  private static final String NEVER_LAST = ".?!:;…\"”’)";

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int width;

  private Units(String text) {
    this.text = text;
  }

  /** Returns the units of {@code text} in order. */
  static List<Unit> of(String text) {
    Units units = new Units(text);
    units.readLines();
    units.measure();
    return units.join();
  }

  private void readLines() {
    Matcher breaks = LINES.matcher(text);
    int begin = 0;
    int block = 0;
    while (begin <= text.length()) {
      boolean more = breaks.find();
      int end = more ? breaks.start() : text.length();
      int first = skipBlank(begin, end);
      if (first == end) {
        block++;
      } else {
        lines.add(new Line(first, lastNonBlank(first, end), block));
      }
      if (!more) {
        return;
      }
      begin = breaks.end();
    }
  }

  private int skipBlank(int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lastNonBlank(int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\uFEFF';
  }

  /** The longest line that another follows in its block: the width, if the text is wrapped. */
  private void measure() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).block() == lines.get(i + 1).block()) {
        width = Math.max(width, lines.get(i).length());
      }
    }
  }

  private List<Unit> join() {
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      int item = itemEnd(first);
      boolean isItem = item > first.begin() && item < first.end();
      int last = i;
      while (last + 1 < lines.size()
          && goesOn(first, lines.get(last), lines.get(last + 1), isItem)) {
        last++;
      }
      Unit unit = new Unit(text, first.begin(), lines.get(last).end(), first.block(), isItem);
      if (isItem) {
        unit.headEnd = item;
      }
      units.add(unit);
      i = last + 1;
    }
    return units;
  }

  private boolean goesOn(Line first, Line line, Line next, boolean inItem) {
    if (line.block() != next.block()) {
      return false;
    }
    boolean open = NEVER_LAST.indexOf(text.charAt(line.end() - 1)) < 0;
    boolean nextIsItem = itemEnd(next) > next.begin();
    if (nextIsItem && (inItem || !open)) {
      return false;
    }
    int word = next.begin();
    while (word < next.end() && !isBlank(text.charAt(word))) {
      word++;
    }
    boolean wrapped =
        width >= NARROWEST
            && width <= WIDEST
            && next.length() <= width + SLACK
            && line.length() + 1 + (word - next.begin()) > width - SLACK;
    boolean small = Character.isLowerCase(text.codePointAt(next.begin()));
    return wrapped || (small && open && line.end() - first.begin() >= GOES_ON);
  }

  /** Returns where the mark of a list item ends; the line's begin where it has none. */
  private int itemEnd(Line line) {
    Matcher mark = ITEM.matcher(text).region(line.begin(), line.end());
    return mark.lookingAt() ? mark.end() : line.begin();
  }
}
