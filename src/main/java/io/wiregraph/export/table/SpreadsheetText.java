package io.wiregraph.export.table;

import java.util.regex.Pattern;

/**
 * Text that spreadsheets would run as a formula, and the form in which they do not.
 *
 * <p>A spreadsheet runs what begins with {@code = + - @}, or with these after blanks, tabs and line
 * breaks, or in their full-width forms (OWASP, "CSV Injection"). Such a text gets one apostrophe in
 * front. One that begins with apostrophes and then such a character gets one, too, so that {@link
 * #plain} finds every text as it was: it takes one apostrophe from what has such a character behind
 * its apostrophes, and leaves all else alone.
 */
public final class SpreadsheetText {

  private static final Pattern DANGEROUS =
      Pattern.compile(
          "'*(?:[\\t\\r\\n]|[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]).*", Pattern.DOTALL);

  private static final Pattern ESCAPED = Pattern.compile("'" + DANGEROUS.pattern(), Pattern.DOTALL);

  private SpreadsheetText() {}

  /** Returns a text as it is harmless. */
  public static String harmless(String text) {
    return !text.isEmpty() && DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  /** Returns the text of which {@link #harmless} made this. */
  public static String plain(String cell) {
    return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
