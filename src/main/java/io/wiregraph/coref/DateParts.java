package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a time expression mentions. "Between July 2003 and December 2004" is one period to
 * what happened in it, but mentions two dates; "since 1958" is a period until today that mentions a
 * year.
 */
final class DateParts {

  private static final Set<String> LINKS =
      Set.of("to", "until", "till", "through", "and", "-", "–", "—", "--");

  /**
   * A date.
   *
   * @param first index of its first token
   * @param last index of its last token, inclusive
   * @param value as in {@link TimeExpression#value}
   */
  record Part(int first, int last, @Nullable String value) {}

  private DateParts() {}

  /** Returns the dates of {@code time} in their order, at least one. */
  static List<Part> of(Sentence s, TimeExpression time) {
    String value = time.value();
    int slash = value == null ? -1 : value.indexOf('/');
    if (value == null || slash < 0) {
      return List.of(new Part(time.first(), time.last(), value));
    }
    String from = value.substring(0, slash);
    String to = value.substring(slash + 1);
    for (int i = time.first() + 1; i < time.last(); i++) {
      if (LINKS.contains(lower(s, i))) {
        return List.of(new Part(time.first(), i - 1, from), new Part(i + 1, time.last(), to));
      }
    }
    boolean since = time.first() > 0 && lower(s, time.first() - 1).equals("since");
    return List.of(new Part(time.first(), time.last(), since ? from : value));
  }

  private static String lower(Sentence s, int token) {
    return s.word(token).toLowerCase(Locale.ROOT);
  }
}
