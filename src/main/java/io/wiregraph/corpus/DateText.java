package io.wiregraph.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as articles write their own: "28 July, 2012", "Feb. 7", "02.01.14 1:40 PM ET". */
final class DateText {

  /**
   * A date in a text.
   *
   * @param begin where it begins, in UTF-16 units
   * @param end where it ends
   * @param full the date; null where the year is missing or the order of the numbers is unclear
   * @param day day and month, where the year is missing
   */
  record Found(int begin, int end, @Nullable LocalDate full, @Nullable MonthDay day) {}

  private static final Cues CUES = Cues.load("dates");
  private static final List<Set<String>> MONTHS =
      CUES.group("month").stream().map(m -> Set.of(m.split(" ", -1))).toList();

  /** A month's name, with or without period. */
  static final String MONTH = Cues.alternatives(CUES.words("month")) + "\\b\\.?";

  /** A weekday's name, with or without period. */
  static final String WEEKDAY = Cues.alternatives(CUES.words("weekday")) + "\\b\\.?";

  private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
  private static final Pattern YEAR_FIRST =
      insensitive("(?<![0-9])([12][0-9]{3})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");
  private static final Pattern DAY_MONTH =
      insensitive(
          "(?<![0-9])" + DAY + "(?: of)?[\\s-]+(" + MONTH + ")(?:\\s?,?[\\s-]+([12][0-9]{3})\\b)?");
  private static final Pattern MONTH_DAY =
      insensitive("\\b(" + MONTH + ")\\s+" + DAY + "(?![0-9:])(?:\\s?,?\\s+([12][0-9]{3})\\b)?");
  private static final Pattern NUMBERS =
      insensitive("(?<![0-9])([0-9]{1,2})([./-])([0-9]{1,2})\\2([12][0-9]{3}|[0-9]{2})(?![0-9])");
  private static final Pattern MONTH_FIRST_ZONE = zone("zone-month-first");
  private static final Pattern DAY_FIRST_ZONE = zone("zone-day-first");
  private static final Pattern CLOCK =
      insensitive("[0-9]{1,2}(?:[:.][0-9]{2}){0,2}(?:[ap]\\.?m\\.?)?(?:z|[+-][0-9]{2}:?[0-9]{2})?");

  /** Two-digit years up to this one are of this century. */
  private static final int LAST_OF_THIS_CENTURY = 69;

  private static final Set<String> LABELS = union(CUES.words("label"), CUES.words("update"));
  private static final Set<String> UPDATES = Set.copyOf(CUES.words("update"));
  private static final Set<String> OTHERS =
      union(
          CUES.words("time"),
          CUES.words("weekday"),
          CUES.words("zone-month-first"),
          CUES.words("zone-day-first"));

  private DateText() {}

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static Pattern zone(String group) {
    return Pattern.compile(
        "\\b" + Cues.alternatives(CUES.words(group)).toUpperCase(Locale.ROOT) + "\\b");
  }

  @SafeVarargs
  private static Set<String> union(List<String> first, List<String>... others) {
    Set<String> all = new HashSet<>(first);
    for (List<String> other : others) {
      all.addAll(other);
    }
    return Set.copyOf(all);
  }

  /** Returns the first date in {@code text}. */
  static Optional<Found> find(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.find()) {
      return found(m, year(m.group(1)), number(m.group(3)), number(m.group(4)));
    }
    m = NUMBERS.matcher(text);
    if (m.find()) {
      return numeric(m, text);
    }
    m = DAY_MONTH.matcher(text);
    if (m.find()) {
      return found(m, year(m.group(3)), month(m.group(2)), number(m.group(1)));
    }
    m = MONTH_DAY.matcher(text);
    return m.find()
        ? found(m, year(m.group(3)), month(m.group(1)), number(m.group(2)))
        : Optional.empty();
  }

  /**
   * Two numbers before a year are month and day, or day and month; decided by the time zone beside
   * them or a number above twelve, else not at all.
   */
  private static Optional<Found> numeric(Matcher m, String text) {
    int first = number(m.group(1));
    int second = number(m.group(3));
    Integer year = year(m.group(4));
    boolean dayFirst = first > 12 || DAY_FIRST_ZONE.matcher(text).find();
    boolean monthFirst = second > 12 || MONTH_FIRST_ZONE.matcher(text).find();
    if (first == second || (monthFirst && !dayFirst)) {
      return found(m, year, first, second);
    }
    if (dayFirst && !monthFirst) {
      return found(m, year, second, first);
    }
    return Optional.of(new Found(m.start(), m.end(), null, null));
  }

  private static Optional<Found> found(Matcher m, @Nullable Integer year, int month, int day) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return year == null
          ? Optional.of(new Found(m.start(), m.end(), null, monthDay))
          : Optional.of(new Found(m.start(), m.end(), LocalDate.of(year, month, day), null));
    } catch (DateTimeException e) {
      // The 31st of February: no date.
      return Optional.empty();
    }
  }

  private static @Nullable Integer year(@Nullable String digits) {
    if (digits == null) {
      return null;
    }
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replace(".", "");
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(bare)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no month: " + name);
  }

  /**
   * Returns whether {@code line} does nothing but say when: a date or "updated", with weekday,
   * clock and labels.
   */
  static boolean isDateLine(String line) {
    Optional<Found> date = find(line);
    String rest =
        date.map(d -> line.substring(0, d.begin()) + " " + line.substring(d.end())).orElse(line);
    boolean update = false;
    boolean clock = false;
    for (String word : words(rest)) {
      update |= UPDATES.contains(word);
      boolean isClock = CLOCK.matcher(word).matches();
      clock |= isClock;
      if (!isClock && !LABELS.contains(word) && !OTHERS.contains(word)) {
        return false;
      }
    }
    return date.isPresent() || (update && clock);
  }

  /** Returns whether {@code line} speaks of a later version. */
  static boolean isUpdate(String line) {
    return words(line).stream().anyMatch(UPDATES::contains);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s\\h]+", -1)) {
      String bare = word.replaceAll("^[\\p{Punct}•·–—]+|[\\p{Punct}•·–—]+$", "");
      if (bare.startsWith("t") && CLOCK.matcher(bare.substring(1)).matches()) {
        bare = bare.substring(1);
      }
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
