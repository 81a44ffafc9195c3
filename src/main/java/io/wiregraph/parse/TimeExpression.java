package io.wiregraph.parse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or period in a sentence, resolved against the publication date where it is relative.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param value ISO 8601 date, month, year, week or interval ({@code 2012-02-04}, {@code 2011-11},
 *     {@code 2012-W29}, {@code 2011-03/2012-02-07}); null where text and publication date do not
 *     give it (durations, "recently")
 * @param earliest first day of the closed interval it may mean; null where {@code value} is
 * @param latest last day of that interval; null where {@code value} is
 */
public record TimeExpression(
    int first,
    int last,
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {

  /** Checks the order of tokens and days. */
  public TimeExpression {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no time expression: tokens " + first + " to " + last);
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("time runs backwards: " + earliest + " to " + latest);
    }
  }
}
