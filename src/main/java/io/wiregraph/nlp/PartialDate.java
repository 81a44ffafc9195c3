package io.wiregraph.nlp;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with parts left open, as SUTime writes it: {@code XXXX-02-04}, {@code 2011-XX}, {@code
 * 199X}, {@code XXXX-WXX-6}, {@code XXXX-WE}, {@code 2012-Q1}; a time of day after it is ignored.
 *
 * @param year four characters, open digits as {@code X}
 * @param part month ({@code 02}), quarter ({@code Q1}), season ({@code SU}), {@code WXX} or {@code
 *     WE} for weekend; null for none
 * @param day day of the month ({@code 04}) or, after {@code WXX}, of the week ({@code 6}); null for
 *     none
 */
record PartialDate(String year, @Nullable String part, @Nullable String day) {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9X]{4})(?:-(\\d\\d|Q[1-4]|WXX|W\\d\\d|WE|SP|SU|FA|WI))?(?:-(\\d{1,2}))?(?:T.*)?");

  /** Years beyond this are numbers that were taken for one. */
  private static final int LAST_YEAR = 2100;

  /** A past date may lie a day after publication: the article's day ends with its time zone. */
  private static final int SLACK_DAYS = 1;

  static Optional<PartialDate> parse(String form) {
    Matcher m = FORM.matcher(form);
    return m.matches()
        ? Optional.of(new PartialDate(m.group(1), m.group(2), m.group(3)))
        : Optional.empty();
  }

  boolean hasYear() {
    return year.chars().allMatch(Character::isDigit);
  }

  boolean isWeekday() {
    return "WXX".equals(part) && day != null;
  }

  boolean isWeekend() {
    return "WE".equals(part);
  }

  /** Returns whether it is a month, or a day of one. */
  boolean isMonth() {
    return part != null && Character.isDigit(part.charAt(0));
  }

  /** Returns the day of the week; only for a weekday. */
  DayOfWeek weekday() {
    return DayOfWeek.of(Integer.parseInt(String.valueOf(day)));
  }

  /** Returns what this date is where its year is enough to know; empty where it is not. */
  Optional<Period> alone() {
    if (hasYear()) {
      return in(Integer.parseInt(year));
    }
    if (part == null && year.matches("\\d{2}[\\dX]X")) {
      int first = Integer.parseInt(year.replace('X', '0'));
      int last = Integer.parseInt(year.replace('X', '9'));
      return Optional.of(Period.between(Period.year(first), Period.year(last)));
    }
    return Optional.empty();
  }

  /** Returns this month or day in {@code year}; empty where there is no such day. */
  Optional<Period> in(int year) {
    if (year > LAST_YEAR) {
      return Optional.empty();
    }
    if (part == null) {
      return Optional.of(Period.year(year));
    }
    try {
      if (isMonth()) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(part));
        return Optional.of(
            day == null ? Period.month(month) : Period.day(month.atDay(Integer.parseInt(day))));
      }
    } catch (DateTimeException e) {
      // SUTime lets the thirtieth of February through; there is no such day to return.
      return Optional.empty();
    }
    if (part.startsWith("Q")) {
      YearMonth first = YearMonth.of(year, 3 * (part.charAt(1) - '1') + 1);
      return Optional.of(Period.between(Period.month(first), Period.month(first.plusMonths(2))));
    }
    // Seasons differ by hemisphere, so all that is known is the year; winter lies in two.
    boolean season = part.equals("SP") || part.equals("SU") || part.equals("FA");
    return season ? Optional.of(Period.year(year)) : Optional.empty();
  }

  /** Returns the month or day without a year that lies nearest to {@code published}. */
  Optional<Period> near(LocalDate published, Direction direction) {
    Period best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int y = published.getYear() - 8; y <= published.getYear() + 8; y++) {
      Period candidate = in(y).orElse(null);
      if (candidate != null && lies(candidate, published, direction)) {
        long distance = distance(candidate, published);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean lies(Period p, LocalDate published, Direction direction) {
    return switch (direction) {
      case PAST -> !p.first().isAfter(published.plusDays(SLACK_DAYS));
      case FUTURE -> !p.last().isBefore(published);
      case OPEN -> true;
    };
  }

  private static long distance(Period p, LocalDate day) {
    if (p.first().isAfter(day)) {
      return ChronoUnit.DAYS.between(day, p.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(p.last(), day));
  }

  /** Returns the weekday on or before {@code published}, or on or after it. */
  Period weekdayNear(LocalDate published, Direction direction) {
    return Period.day(
        published.with(
            direction == Direction.FUTURE
                ? TemporalAdjusters.nextOrSame(weekday())
                : TemporalAdjusters.previousOrSame(weekday())));
  }

  /** Returns the weekend of the ISO week that {@code day} lies in. */
  static Period weekend(LocalDate day) {
    LocalDate saturday = Period.week(day).first().plusDays(5);
    return Period.between(Period.day(saturday), Period.day(saturday.plusDays(1)));
  }
}
