package io.wiregraph.extract;

import io.wiregraph.fact.TimeValue;
import io.wiregraph.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a time lies from another: "two days later", "a week before the vote", "the next day".
 *
 * @param count how many units later; negative for earlier
 * @param unit day, week, month or year
 * @param last index of the last token of the words
 * @param isBound whether the words end in the "after" or "before" of what is counted from
 */
record TimeDistance(int count, String unit, int last, boolean isBound) {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
  private static final Set<String> EXACT = Set.of("just", "only", "exactly", "precisely");
  private static final Map<String, Integer> POINTING =
      Map.of("next", 1, "following", 1, "same", 0, "previous", -1, "preceding", -1);

  /** Returns the number that a word writes out; null where it writes none. */
  static @Nullable Integer number(String word) {
    return word.matches("\\d{1,3}") ? Integer.valueOf(word) : NUMBERS.get(word);
  }

  /** Reads the words from token {@code first} on; null where they tell no distance. */
  static @Nullable TimeDistance read(Tree tree, int first) {
    int at = first;
    while (at < tree.size() && EXACT.contains(tree.lower(at))) {
      at++;
    }
    if (at + 1 >= tree.size()) {
      return null;
    }
    if (Set.of("the", "that").contains(tree.lower(at))) {
      return pointed(tree, at);
    }
    Integer number = number(tree.lower(at));
    String unit = tree.lemma(at + 1);
    if (number == null || !UNITS.contains(unit) || at + 2 >= tree.size()) {
      return null;
    }
    return counted(tree, at + 2, number, unit);
  }

  private static @Nullable TimeDistance counted(Tree tree, int at, int number, String unit) {
    return switch (tree.lower(at)) {
      case "later" -> new TimeDistance(number, unit, at, false);
      case "earlier" -> new TimeDistance(-number, unit, at, false);
      case "after" -> new TimeDistance(number, unit, at, isBound(tree, at));
      case "before" -> new TimeDistance(-number, unit, at, isBound(tree, at));
      default -> null;
    };
  }

  /** "The next day", "the same day", "that day", "the day before", "the day after the vote". */
  private static @Nullable TimeDistance pointed(Tree tree, int at) {
    Integer step = POINTING.get(tree.lower(at + 1));
    boolean that = tree.lower(at).equals("that");
    if (step != null) {
      boolean unit = at + 2 < tree.size() && UNITS.contains(tree.lower(at + 2));
      return unit ? new TimeDistance(step, tree.lower(at + 2), at + 2, false) : null;
    }
    if (!tree.lower(at + 1).equals("day")) {
      return null;
    }
    TimeDistance counted = at + 2 < tree.size() && !that ? counted(tree, at + 2, 1, "day") : null;
    return that ? new TimeDistance(0, "day", at + 1, false) : counted;
  }

  /** Whether a noun or a clause hangs behind "after" or "before". */
  private static boolean isBound(Tree tree, int at) {
    return tree.is(at, "case", "mark") && tree.head(at) > at;
  }

  /** Returns the time that lies so far from {@code day}, no finer than the unit counted in. */
  TimeValue from(LocalDate day, Span span, String text) {
    return switch (unit) {
      case "week" -> {
        LocalDate then = day.plusWeeks(count);
        LocalDate monday = then.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String week =
            String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        yield new TimeValue(span, text, week, monday, monday.plusDays(6));
      }
      case "month" -> {
        YearMonth month = YearMonth.from(day.plusMonths(count));
        yield new TimeValue(span, text, month.toString(), month.atDay(1), month.atEndOfMonth());
      }
      case "year" -> {
        YearMonth first = YearMonth.of(day.getYear() + count, 1);
        String year = String.format(Locale.ROOT, "%04d", first.getYear());
        yield new TimeValue(span, text, year, first.atDay(1), first.plusMonths(11).atEndOfMonth());
      }
      default -> {
        LocalDate then = day.plusDays(count);
        yield new TimeValue(span, text, then.toString(), then, then);
      }
    };
  }
}
