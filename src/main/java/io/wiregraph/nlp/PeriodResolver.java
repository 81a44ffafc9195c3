package io.wiregraph.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a time expression on the calendar: what it means without a reference date (SUTime's
 * notation), its words, the direction that the sentence gives, and the day of publication. What
 * these do not settle stays open; nothing is guessed.
 */
final class PeriodResolver {

  private static final Pattern OFFSET = Pattern.compile("OFFSET P(-?\\d+)([DWMY])");
  private static final Pattern SHIFTED = Pattern.compile("(.+) OFFSET P(-?)1([DWMY])");
  private static final Pattern DURATION = Pattern.compile("PT?(\\d+)([DWMYH])");
  private static final Pattern TIME_OF_DAY = Pattern.compile("T\\d.*|T?(?:MO|MI|AF|EV|NI|DT)");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  /** Words that count from some other event, not from publication. */
  private static final Set<String> ANAPHORIC =
      Set.of("same", "that", "following", "previous", "subsequent", "after", "before", "preceding");

  /** Words that leave the number open. */
  private static final Set<String> VAGUE =
      Set.of("few", "several", "some", "many", "more", "less", "couple", "coming", "recent");

  /** Words that make "the year" this year. */
  private static final Set<String> PART_OF_NOW =
      Set.of("this", "today", "current", "end", "half", "rest", "tonight", "weekend");

  private final @Nullable LocalDate published;

  /**
   * @param published the day of publication; null where it is not known
   */
  PeriodResolver(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * Returns the period that an expression means; empty where text and publication date do not give
   * it.
   *
   * @param form SUTime's notation, see {@link RawTime#form}
   * @param words the words of the expression, in lower case
   */
  Optional<Period> resolve(String form, List<String> words, Direction direction) {
    if (words.contains("yesterday") && words.contains("before")) {
      return relative("OFFSET P-2D", List.of(), direction);
    }
    if (words.stream().anyMatch(ANAPHORIC::contains) || words.stream().anyMatch(VAGUE::contains)) {
      return Optional.empty();
    }
    Optional<Period> year = ambiguousDayAndMonth(words);
    if (year.isPresent()) {
      return year;
    }
    List<String> parts = new ArrayList<>();
    for (String part : form.split(" INTERSECT ", -1)) {
      if (!TIME_OF_DAY.matcher(part).matches()) {
        parts.add(part);
      }
    }
    return switch (parts.size()) {
      case 1 -> single(parts.get(0), words, direction);
      case 2 ->
          inside(parts.get(0), parts.get(1), words, direction)
              .or(() -> inside(parts.get(1), parts.get(0), words, direction));
      default -> Optional.empty();
    };
  }

  /** Returns only the year of "02/04/2012", which is in April or in February. */
  private static Optional<Period> ambiguousDayAndMonth(List<String> words) {
    Matcher m = SLASHED.matcher(words.size() == 1 ? words.get(0) : "");
    if (!m.matches()) {
      return Optional.empty();
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    return a <= 12 && b <= 12 && a != b
        ? Optional.of(Period.year(Integer.parseInt(m.group(3))))
        : Optional.empty();
  }

  private Optional<Period> single(String form, List<String> words, Direction direction) {
    Optional<PartialDate> date = PartialDate.parse(form);
    if (date.isEmpty()) {
      return relative(form, words, direction);
    }
    PartialDate partial = date.get();
    if (partial.alone().isPresent() || partial.hasYear() || published == null) {
      return partial.alone();
    }
    if (partial.isWeekday()) {
      return Optional.of(partial.weekdayNear(published, direction));
    }
    if (partial.isWeekend()) {
      return Optional.of(weekendNear(published, direction));
    }
    if (partial.isMonth() && partial.year().equals("XXXX")) {
      return partial.near(published, direction);
    }
    return Optional.empty();
  }

  private Optional<Period> relative(String form, List<String> words, Direction direction) {
    if (published == null) {
      return Optional.empty();
    }
    Matcher offset = OFFSET.matcher(form);
    if (offset.matches()) {
      return fromNow(
          published, Integer.parseInt(offset.group(1)), offset.group(2).charAt(0), words);
    }
    Matcher shifted = SHIFTED.matcher(form);
    if (shifted.matches()) {
      return shifted(
          published, shifted.group(1), shifted.group(2).isEmpty(), shifted.group(3).charAt(0));
    }
    if (form.startsWith("THIS ")) {
      return present(published, form.substring("THIS ".length()), words, direction);
    }
    if (form.startsWith("PREV_IMMEDIATE P1") && words.contains("this")) {
      return current(published, form.charAt(form.length() - 1), -1);
    }
    if (form.startsWith("PREV_IMMEDIATE P1")) {
      return rolling(form.substring("PREV_IMMEDIATE ".length()), words);
    }
    return Optional.empty();
  }

  /** "Yesterday", "two weeks ago"; "two days later" counts from elsewhere. */
  private static Optional<Period> fromNow(
      LocalDate published, int count, char unit, List<String> words) {
    boolean elsewhere = words.contains("later") || words.contains("earlier");
    boolean uncounted = !words.isEmpty() && words.get(0).endsWith("s") && words.contains("ago");
    return (elsewhere && !words.contains("yesterday")) || uncounted
        ? Optional.empty()
        : current(published, unit, count);
  }

  /** Returns the day, week, month or year of publication, moved by {@code count} of them. */
  private static Optional<Period> current(LocalDate published, char unit, int count) {
    return switch (unit) {
      case 'D' -> Optional.of(Period.day(published.plusDays(count)));
      case 'W' -> Optional.of(Period.week(published.plusWeeks(count)));
      case 'M' -> Optional.of(Period.month(YearMonth.from(published).plusMonths(count)));
      case 'Y' -> Optional.of(Period.year(published.getYear() + count));
      default -> Optional.empty();
    };
  }

  /** "Last week", "next March", "last Tuesday", "last night". */
  private static Optional<Period> shifted(
      LocalDate published, String what, boolean forwards, char unit) {
    int step = forwards ? 1 : -1;
    if (what.equals("THIS P1" + unit) || TIME_OF_DAY.matcher(what).matches()) {
      return current(published, unit, step);
    }
    PartialDate date = PartialDate.parse(what).orElse(null);
    if (date == null) {
      return Optional.empty();
    }
    if (date.isWeekday()) {
      LocalDate day =
          forwards
              ? Period.week(published.plusWeeks(1))
                  .first()
                  .with(TemporalAdjusters.nextOrSame(date.weekday()))
              : published.with(TemporalAdjusters.previous(date.weekday()));
      return Optional.of(Period.day(day));
    }
    if (date.isWeekend()) {
      return Optional.of(PartialDate.weekend(published.plusWeeks(step)));
    }
    if (date.isMonth() && date.year().equals("XXXX")) {
      LocalDate other =
          forwards
              ? published.with(TemporalAdjusters.firstDayOfNextMonth())
              : published.with(TemporalAdjusters.firstDayOfMonth()).minusDays(2);
      return date.near(other, forwards ? Direction.FUTURE : Direction.PAST);
    }
    return Optional.empty();
  }

  /** "This week", "today", "this morning", "this Tuesday"; not "the year" by itself. */
  private static Optional<Period> present(
      LocalDate published, String what, List<String> words, Direction direction) {
    if (TIME_OF_DAY.matcher(what).matches()) {
      return Optional.of(Period.day(published));
    }
    if (what.startsWith("P1")) {
      return words.stream().anyMatch(PART_OF_NOW::contains)
          ? current(published, what.charAt(what.length() - 1), 0)
          : Optional.empty();
    }
    if (what.equals("WE")) {
      return Optional.of(weekendNear(published, direction));
    }
    PartialDate date = PartialDate.parse(what).orElse(null);
    if (date == null) {
      return Optional.empty();
    }
    if (date.isWeekday()) {
      return Optional.of(
          direction == Direction.OPEN
              ? Period.day(published.with(date.weekday()))
              : date.weekdayNear(published, direction));
    }
    return date.isMonth() ? date.in(published.getYear()) : Optional.empty();
  }

  private static Period weekendNear(LocalDate published, Direction direction) {
    boolean begun = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return PartialDate.weekend(
        begun || direction == Direction.FUTURE ? published : published.minusWeeks(1));
  }

  /** "March last year", "Friday last week": {@code part} inside {@code whole}. */
  private Optional<Period> inside(
      String whole, String part, List<String> words, Direction direction) {
    PartialDate date = PartialDate.parse(part).orElse(null);
    Period frame = relative(whole, words, direction).orElse(null);
    if (date == null || frame == null) {
      return Optional.empty();
    }
    if (date.isMonth() && frame.value().length() == "YYYY".length()) {
      return date.in(frame.first().getYear());
    }
    return date.isWeekday() && frame.value().indexOf('W') > 0
        ? Optional.of(Period.day(frame.first().with(date.weekday())))
        : Optional.empty();
  }

  /** "The past two weeks", "the next three days": a length of time that ends or starts today. */
  Optional<Period> rolling(String duration, List<String> words) {
    Matcher m = DURATION.matcher(duration);
    boolean backwards = words.contains("past") || words.contains("last");
    boolean forwards = words.contains("next");
    if (published == null
        || backwards == forwards
        || words.stream().anyMatch(VAGUE::contains)
        || !m.matches()) {
      return Optional.empty();
    }
    int count = Math.min(Integer.parseInt(m.group(1)), 9999);
    boolean hours = duration.startsWith("PT");
    if (hours != m.group(2).equals("H")) {
      return Optional.empty();
    }
    if (hours) {
      count = (count + 23) / 24;
    }
    // Three years back are told by the year, three weeks by the day.
    char unit = m.group(2).charAt(0) == 'H' ? 'D' : m.group(2).charAt(0);
    char grain = unit == 'W' ? 'D' : unit;
    int step = (unit == 'W' ? 7 : 1) * (backwards ? -count : count);
    Period now = current(published, grain, 0).orElseThrow();
    Period other = current(published, grain, step).orElseThrow();
    return Optional.of(
        backwards ? Period.between(other, now).until(published) : Period.between(now, other));
  }

  /** Returns the time from the start of {@code start} to publication: "since March". */
  Optional<Period> since(Period start) {
    return published == null || start.first().isAfter(published)
        ? Optional.empty()
        : Optional.of(Period.between(start, Period.day(published)));
  }
}
