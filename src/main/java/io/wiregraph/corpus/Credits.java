package io.wiregraph.corpus;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who took a photograph, at the end of its caption; and how captions begin. */
final class Credits {

  private static final Cues CUES = Cues.load("credits");
  private static final String NAME = "[^.:;!?\\n]{2,70}(?:\\b\\p{Lu}\\.[^.:;!?\\n]{1,60}){0,2}";

  private static final Pattern AT_END =
      Pattern.compile(
          "(?:^|(?<=[.!?\"”’)\\]])\\s*|\\s+)[(\\[]?(?:"
              + CUES.anyOf("label")
              + "\\s?:\\s*"
              + NAME
              + "|"
              + CUES.anyOf("before")
              + "\\s*"
              + NAME
              + "|(?-i:\\p{Lu})[\\p{L}.'’-]+(?: (?-i:\\p{Lu})[\\p{L}.'’-]+){0,3}\\s?(?:/\\s?"
              + CUES.anyOf("agency")
              + ")+|"
              + CUES.anyOf("agency")
              + "(?:/"
              + CUES.anyOf("agency")
              + ")+)[)\\]]?\\.?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_BEGIN =
      Pattern.compile(CUES.anyOf("caption") + "\\s?(?::|--?\\s)\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMES_ONLY =
      Pattern.compile("(?:[(\\[]?\\p{Lu}[\\p{L}.'’-]*[)\\],/]?(?:\\s+|/|$)){1,8}");

  private Credits() {}

  /** Returns where in {@code text} the credit at its end begins. */
  static OptionalInt begin(String text) {
    Matcher m = AT_END.matcher(text);
    if (!m.find()) {
      return OptionalInt.empty();
    }
    int begin = m.start();
    while (Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return OptionalInt.of(begin);
  }

  /** Returns where the caption begins behind a word such as "Caption:" or "FILE PHOTO:". */
  static OptionalInt captionBegin(String text) {
    Matcher m = AT_BEGIN.matcher(text);
    return m.lookingAt() && m.end() < text.length() && !isCredit(text.substring(m.end()))
        ? OptionalInt.of(m.end())
        : OptionalInt.empty();
  }

  private static boolean isCredit(String rest) {
    return NAMES_ONLY.matcher(rest).matches();
  }
}
