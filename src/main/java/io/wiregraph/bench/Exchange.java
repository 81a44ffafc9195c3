package io.wiregraph.bench;

import io.wiregraph.bench.InventedNames.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exchange of names, dates and numbers in one article: the same word becomes the same other
 * word throughout it. Every sentence gets a surname that no other article has, so that none comes
 * twice.
 */
final class Exchange {

  /**
   * How many invented names an article has of its own; more people keep the names that they have.
   */
  static final int PEOPLE = 16;

  /** The last of the names is that of a town. */
  private static final int TOWN = PEOPLE - 1;

  private static final List<String> MONTHS =
      List.of(
          "January",
          "March",
          "May",
          "July",
          "August",
          "October",
          "December",
          "April",
          "June",
          "September",
          "November");
  private static final List<String> SHORT_MONTHS =
      List.of(
          "Jan.", "March", "May", "July", "Aug.", "Oct.", "Dec.", "April", "June", "Sept.", "Nov.");

  /** The first of the months have 31 days; days stay valid where they turn among themselves. */
  private static final int LONG_MONTHS = 7;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_YEARS = 9;
  private static final int MOST_ADDED = 80;
  private static final int SMALLEST_NUMBER = 10;
  private static final int LONGEST_NUMBER = 9;

  private final InventedNames names;
  private final Pattern words;
  private final long firstPerson;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, String> givenNames = new HashMap<>();
  private final int monthShift;
  private final int yearShift;
  private final int added;
  private boolean named;

  /**
   * Decides on the exchange for an article.
   *
   * @param words the expression of {@link #words}, made once for all articles
   * @param article its number
   */
  Exchange(InventedNames names, Pattern words, long article, SplittableRandom random) {
    this.names = names;
    this.words = words;
    this.firstPerson = article * PEOPLE;
    List<Country> from = names.countries();
    List<Country> to = new ArrayList<>(from);
    for (int i = to.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Country moved = to.set(i, to.get(j));
      to.set(j, moved);
    }
    for (int i = 0; i < from.size(); i++) {
      places.put(from.get(i).name(), to.get(i).name());
      places.put(from.get(i).demonym(), to.get(i).demonym());
      places.put(from.get(i).capital(), to.get(i).capital());
    }
    monthShift = random.nextInt(1, LONG_MONTHS);
    yearShift = random.nextInt(-MOST_YEARS, MOST_YEARS + 1);
    added = random.nextInt(1, MOST_ADDED);
  }

  /** Returns the expression that finds what is exchanged. */
  static Pattern words(InventedNames names) {
    List<String> places = new ArrayList<>();
    for (Country country : names.countries()) {
      // The longer word first: "Romanian" begins with "Romania".
      places.add(country.demonym());
      places.add(country.name());
      places.add(country.capital());
    }
    String month =
        "(?:"
            + String.join("|", MONTHS)
            + "|"
            + String.join("|", SHORT_MONTHS).replace(".", "\\.")
            + ")";
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:(?<given>"
            + String.join("|", names.givenNames())
            + ") (?<surname>\\p{Lu}[\\p{L}-]{2,})"
            + "|(?<place>"
            + String.join("|", places)
            + ")(?!\\p{L})"
            + "|(?<monthFirst>"
            + month
            + ")(?= \\d)(?<dayAfter> \\d{1,2}(?![\\d,]))?"
            + "|(?<dayBefore>\\d{1,2} )(?<monthLast>"
            + month
            + ")"
            + "|(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?![\\p{L}\\d])"
            + "|(?<name>\\p{Lu}[\\p{L}-]{2,}))");
  }

  /** Returns {@code template} with all exchanged. */
  String apply(Template template) {
    Matcher m = words.matcher(template.text());
    StringBuilder out = new StringBuilder();
    named = false;
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement(replacement(m, template)));
    }
    m.appendTail(out);
    return out.toString();
  }

  /** Returns a sentence of its own made from {@code template}. */
  String sentence(Template template) {
    String text = apply(template);
    if (named) {
      return text;
    }
    boolean plain = text.endsWith(".") && text.indexOf('“') < 0 && text.indexOf('"') < 0;
    if (!plain) {
      return "According to " + witness() + ", this was said: " + text;
    }
    String open = text.substring(0, text.length() - 1);
    // Half of them get a place instead, so that not every article is full of reported speech.
    return text.length() % 2 == 0
        ? open + ", " + witness() + " said."
        : open + " near " + names.surname(firstPerson + TOWN) + ".";
  }

  private String witness() {
    return names.given(firstPerson) + " " + names.surname(firstPerson);
  }

  private String replacement(Matcher m, Template template) {
    String given = m.group("given");
    if (given != null) {
      String surname = m.group("surname");
      return template.surnames().contains(surname)
          ? given(given, surname) + " " + surname(surname)
          : m.group();
    }
    String place = m.group("place");
    if (place != null) {
      return places.getOrDefault(place, place);
    }
    String first = m.group("monthFirst");
    if (first != null) {
      String day = m.group("dayAfter");
      return month(first) + (day == null ? "" : day);
    }
    String last = m.group("monthLast");
    if (last != null) {
      return m.group("dayBefore") + month(last);
    }
    String number = m.group("number");
    if (number != null) {
      return number(number);
    }
    String name = m.group("name");
    return template.surnames().contains(name) ? surname(name) : name;
  }

  private String surname(String old) {
    int used = surnames.size();
    String known = surnames.get(old);
    if (known == null && used + 1 < TOWN) {
      // Person 0 is the witness of sentences without a name.
      known = names.surname(firstPerson + used + 1);
      surnames.put(old, known);
    }
    named |= known != null;
    return known == null ? old : known;
  }

  private String given(String old, String surname) {
    return givenNames.computeIfAbsent(
        surname, s -> names.given(firstPerson + surnames.size() + old.length()));
  }

  private String month(String old) {
    boolean isShort = old.endsWith(".");
    int index = (isShort ? SHORT_MONTHS : MONTHS).indexOf(old);
    int from = index < LONG_MONTHS ? 0 : LONG_MONTHS;
    int size = index < LONG_MONTHS ? LONG_MONTHS : MONTHS.size() - LONG_MONTHS;
    int shifted = from + (index - from + monthShift) % size;
    return (isShort ? SHORT_MONTHS : MONTHS).get(shifted);
  }

  private String number(String old) {
    String digits = old.replace(",", "");
    if (digits.contains(".") || digits.length() > LONGEST_NUMBER) {
      return old;
    }
    int value = Integer.parseInt(digits);
    boolean hasCommas = digits.length() < old.length();
    if (value < SMALLEST_NUMBER) {
      return old;
    }
    if (!hasCommas && value >= FIRST_YEAR && value < LAST_YEAR) {
      return Integer.toString(value + yearShift);
    }
    return String.format(Locale.ROOT, hasCommas ? "%,d" : "%d", value + added);
  }
}
