package io.wiregraph.export.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** How exactly a time is known, by its first and its last day. */
final class Precision {

  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String YEAR = "year";
  private static final String RANGE = "range";
  private static final String OPEN = "open";

  /** All that {@link #of} returns for a time that is known. */
  static final List<String> CODES = List.of(DAY, MONTH, YEAR, RANGE, OPEN);

  private Precision() {}

  /**
   * Returns a code: a day, a calendar month, a calendar year, any other range, or open where one
   * end is not known; empty where both are not.
   *
   * @param first a day, or empty
   * @param last a day, or empty
   */
  static String of(String first, String last) {
    if (first.isEmpty() || last.isEmpty()) {
      return first.isEmpty() && last.isEmpty() ? "" : OPEN;
    }
    if (first.equals(last)) {
      return DAY;
    }
    LocalDate begin = LocalDate.parse(first);
    LocalDate end = LocalDate.parse(last);
    if (begin.getDayOfMonth() != 1) {
      return RANGE;
    }
    if (end.equals(YearMonth.from(begin).atEndOfMonth())) {
      return MONTH;
    }
    boolean isYear = begin.getDayOfYear() == 1 && end.equals(begin.plusYears(1).minusDays(1));
    return isYear ? YEAR : RANGE;
  }

  /** Returns whether a text is a day: graphs of others may have anything. */
  static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
