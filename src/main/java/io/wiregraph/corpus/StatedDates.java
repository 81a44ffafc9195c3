package io.wiregraph.corpus;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The dates of publication that a text states of itself.
 *
 * @param published the first full date in a date line or dateline that does not say "updated"
 * @param updated the first full date of a line that does
 * @param day day and month of a dateline without a year
 */
record StatedDates(
    @Nullable LocalDate published, @Nullable LocalDate updated, @Nullable MonthDay day) {

  /** No date stated. */
  static final StatedDates NONE = new StatedDates(null, null, null);
}
