package io.wiregraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pattern of {@link TimeGrammar} means: text in the notation of {@link RawTime#form()} with
 * places for the values of the pattern's parts.
 */
final class TimeForm {

  private static final Pattern PLACE =
      Pattern.compile("\\$(\\d)|@|L\\((-?)(\\$?\\d+|X),\\$(\\d)\\)");

  /** A stretch of text, or a place. */
  private sealed interface Piece {}

  private record Text(String text) implements Piece {}

  private record Value(int part) implements Piece {}

  private record Tail() implements Piece {}

  /** A length of time; {@code count} is a number, {@code X}, or {@code $} and a part. */
  private record Length(String sign, String count, int unit) implements Piece {}

  private final List<Piece> pieces = new ArrayList<>();

  /** Reads what stands after the arrow of a pattern. */
  TimeForm(String template) {
    Matcher m = PLACE.matcher(template);
    int at = 0;
    while (m.find()) {
      if (m.start() > at) {
        pieces.add(new Text(template.substring(at, m.start())));
      }
      if (m.group(1) != null) {
        pieces.add(new Value(Integer.parseInt(m.group(1)) - 1));
      } else if (m.group(3) != null) {
        pieces.add(new Length(m.group(2), m.group(3), Integer.parseInt(m.group(4)) - 1));
      } else {
        pieces.add(new Tail());
      }
      at = m.end();
    }
    if (at < template.length()) {
      pieces.add(new Text(template.substring(at)));
    }
  }

  /**
   * Returns the form.
   *
   * @param values the value of a part of the pattern, counted from 0
   * @param tail the form of the time that ends the pattern; empty where none does
   */
  String fill(IntFunction<String> values, String tail) {
    StringBuilder form = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Text text) {
        form.append(text.text());
      } else if (piece instanceof Value value) {
        form.append(values.apply(value.part()));
      } else if (piece instanceof Length length) {
        String count = length.count();
        String number =
            count.startsWith("$") ? values.apply(Integer.parseInt(count.substring(1)) - 1) : count;
        form.append(length(length.sign(), number, values.apply(length.unit())));
      } else {
        form.append(tail);
      }
    }
    return form.toString();
  }

  /** "3" of "10Y" is {@code P30Y}, of "1TH" {@code PT3H}. */
  private static String length(String sign, String number, String unit) {
    char letter = unit.charAt(unit.length() - 1);
    boolean clock = unit.indexOf('T') >= 0;
    int each = Integer.parseInt(unit.substring(0, unit.length() - (clock ? 2 : 1)));
    String count =
        number.equals("X")
            ? "X"
            : String.format(Locale.ROOT, "%d", (long) Integer.parseInt(number) * each);
    return (clock ? "PT" : "P") + sign + count + letter;
  }
}
