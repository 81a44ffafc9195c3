package io.wiregraph.export.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Days as numbers since 1970, and the stretches of days that facts are said to be at. */
final class Days {

  /** Stands for a day that is not known. */
  static final int NONE = Integer.MIN_VALUE;

  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final List<int[]> stretches = new ArrayList<>();

  /** Returns a day; {@link #NONE} where the text is none: graphs of others may have anything. */
  static int read(String text) {
    try {
      return Math.toIntExact(LocalDate.parse(text).toEpochDay());
    } catch (DateTimeException | ArithmeticException e) {
      return NONE;
    }
  }

  /** Returns a day as text; empty for {@link #NONE}. */
  static String text(int day) {
    return day == NONE ? "" : LocalDate.ofEpochDay(day).toString();
  }

  /**
   * Returns the first or last day of a year, a month or a day.
   *
   * @throws InvalidRequestException if the text is none of them
   */
  static int bound(String name, String text, boolean isLast) {
    try {
      if (DAY.matcher(text).matches()) {
        return Math.toIntExact(date(text, isLast).toEpochDay());
      }
    } catch (DateTimeException e) {
      throw new InvalidRequestException(name + " is no day: " + text);
    }
    throw new InvalidRequestException(
        name + " takes a day like 2012-02-04, 2012-02 or 2012, not " + text);
  }

  private static LocalDate date(String text, boolean isLast) {
    if (text.length() == YEAR) {
      return LocalDate.parse(text + (isLast ? "-12-31" : "-01-01"));
    }
    if (text.length() == MONTH) {
      YearMonth month = YearMonth.parse(text);
      return isLast ? month.atEndOfMonth() : month.atDay(1);
    }
    return LocalDate.parse(text);
  }

  /** Adds a stretch; where one end is not known, the other is taken. */
  void add(int earliest, int latest) {
    int first = earliest == NONE ? latest : earliest;
    int last = latest == NONE ? earliest : latest;
    if (first != NONE && first <= last) {
      stretches.add(new int[] {first, last});
    }
  }

  /** Joins what overlaps or lies side by side, so that stretches are apart and in order. */
  void join() {
    stretches.sort((a, b) -> a[0] == b[0] ? Integer.compare(a[1], b[1]) : a[0] - b[0]);
    int kept = 0;
    for (int[] next : stretches) {
      if (kept > 0 && next[0] <= stretches.get(kept - 1)[1] + 1) {
        int[] before = stretches.get(kept - 1);
        before[1] = Math.max(before[1], next[1]);
      } else {
        stretches.set(kept++, next);
      }
    }
    stretches.subList(kept, stretches.size()).clear();
  }

  /** Returns the first day of all; after {@link #join}. */
  int first() {
    return stretches.isEmpty() ? NONE : stretches.get(0)[0];
  }

  /** Returns the last day of all; after {@link #join}. */
  int last() {
    return stretches.isEmpty() ? NONE : stretches.get(stretches.size() - 1)[1];
  }

  /** Returns all stretches: {@code 2012-02-04/2012-02-04 2012-03-01/2012-03-05}. */
  String texts() {
    StringBuilder out = new StringBuilder();
    for (int[] stretch : stretches) {
      out.append(out.isEmpty() ? "" : " ").append(text(stretch[0])).append('/');
      out.append(text(stretch[1]));
    }
    return out.toString();
  }
}
