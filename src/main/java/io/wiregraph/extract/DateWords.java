package io.wiregraph.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendar dates word by word, where the reader of a sentence's times takes two dates for one
 * period: "(20 June 1935 - 7 April 2017)".
 */
final class DateWords {

  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
  }

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("[1-9]\\d{2,3}");
  private static final Pattern ERA = Pattern.compile("(?i)b\\.?c\\.?e?\\.?");

  private final Tree tree;

  DateWords(Tree tree) {
    this.tree = tree;
  }

  /**
   * A date in a sentence.
   *
   * @param first its first token
   * @param last its last token
   * @param value ISO 8601 day, month or year; null where the words give none that a calendar has
   * @param earliest first day that it may be; null where {@code value} is
   * @param latest last day that it may be; null where {@code value} is
   */
  record Date(
      int first,
      int last,
      @Nullable String value,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest) {

    /** Returns its year; 0 where it has no value. */
    int year() {
      return earliest == null ? 0 : earliest.getYear();
    }

    /** Returns the same words, of which the text says that they are no more than near. */
    Date vague(int from) {
      return new Date(from, last, null, null, null);
    }
  }

  /** Returns the date that begins at a token; null where none does. */
  @Nullable Date at(int i) {
    int day = day(i);
    Month month = month(i + (day > 0 ? 1 : 0));
    if (month == null) {
      return year(i) > 0 ? date(i, i, null, 0) : null;
    }
    int next = i + (day > 0 ? 2 : 1);
    if (day == 0 && day(next) > 0) {
      day = day(next);
      next++;
    }
    next += next < tree.size() && tree.word(next).equals(",") ? 1 : 0;
    return year(next) > 0 ? date(i, next, month, day) : null;
  }

  private Date date(int first, int last, @Nullable Month month, int day) {
    int year = year(last);
    boolean before = last + 1 < tree.size() && ERA.matcher(tree.word(last + 1)).matches();
    try {
      if (before) {
        return new Date(first, last + 1, null, null, null);
      }
      if (month == null) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        return new Date(
            first, last, begin.toString().substring(0, 4), begin, begin.plusYears(1).minusDays(1));
      }
      YearMonth whole = YearMonth.of(year, month);
      if (day == 0) {
        return new Date(first, last, whole.toString(), whole.atDay(1), whole.atEndOfMonth());
      }
      LocalDate exact = whole.atDay(day);
      return new Date(first, last, exact.toString(), exact, exact);
    } catch (DateTimeException noSuchDay) {
      return new Date(first, last, null, null, null);
    }
  }

  private int day(int i) {
    var match = DAY.matcher(i < tree.size() ? tree.lower(i) : "");
    int day = match.matches() ? Integer.parseInt(match.group(1)) : 0;
    return day <= 31 ? day : 0;
  }

  private @Nullable Month month(int i) {
    return i < tree.size() ? MONTHS.get(tree.lower(i)) : null;
  }

  private int year(int i) {
    boolean year = i < tree.size() && YEAR.matcher(tree.word(i)).matches();
    return year && Integer.parseInt(tree.word(i)) < 2100 ? Integer.parseInt(tree.word(i)) : 0;
  }
}
