package io.wiregraph.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of days on the calendar and how it is written.
 *
 * @param value ISO 8601 day, month, year, week or interval
 * @param first its first day
 * @param last its last day, inclusive
 */
record Period(String value, LocalDate first, LocalDate last) {

  static Period day(LocalDate day) {
    return new Period(day.toString(), day, day);
  }

  /** Returns the ISO week that {@code day} lies in. */
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(value, monday, monday.plusDays(6));
  }

  static Period month(YearMonth month) {
    return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static Period year(int year) {
    Year y = Year.of(year);
    return new Period(
        String.format(Locale.ROOT, "%04d", year), y.atDay(1), y.atMonth(12).atEndOfMonth());
  }

  /** Returns the days from the start of {@code from} to the end of {@code to}. */
  static Period between(Period from, Period to) {
    return new Period(from.bound(from.first) + "/" + to.bound(to.last), from.first, to.last);
  }

  /** Returns how the period is written as one side of an interval: weeks and intervals as a day. */
  private String bound(LocalDate edge) {
    return value.indexOf('W') >= 0 || value.indexOf('/') >= 0 ? edge.toString() : value;
  }

  /** Returns this period, cut off after {@code day}, which must not lie before it. */
  Period until(LocalDate day) {
    return last.isAfter(day) ? new Period(value, first, day) : this;
  }
}
