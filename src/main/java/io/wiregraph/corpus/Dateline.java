package io.wiregraph.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, date and agency before a first sentence: "Feb. 7 (Bloomberg) --", "BEIRUT, July 28
 * (Reuters) -", "MOSCOW —".
 *
 * @param length how many UTF-16 units it takes, with its dash
 * @param agency the agency in brackets, null where there is none
 * @param date the date in it, null where there is none
 */
record Dateline(int length, @Nullable String agency, DateText.@Nullable Found date) {

  private static final Cues OUTLETS = Cues.load("outlets");

  private static final String DAY =
      "(?<date>(?:"
          + DateText.WEEKDAY
          + "\\s?,?\\s+)?(?:"
          + DateText.MONTH
          + "\\s+[0-9]{1,2}|[0-9]{1,2}\\s+"
          + DateText.MONTH
          + ")(?:\\s?,?\\s+[12][0-9]{3})?)";
  private static final String BRACKETS = "(?:\\(|-LRB-)\\s?(?<agency>%s)\\s?(?:\\)|-RRB-)";
  private static final String ANY_AGENCY = BRACKETS.formatted("[^()]{2,40}?");
  private static final String KNOWN_AGENCY = BRACKETS.formatted(OUTLETS.anyOf("agency"));
  private static final String DASH = "(?:\\s+(?:--?|–|—)\\s+|\\s?(?:--|—|–)\\s?)";
  private static final String CAPITALS =
      "(?<place>(?-i:\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*(?:\\s\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}))";
  private static final String REGION =
      "(?<region>(?:\\s?,\\s+(?-i:\\p{Lu})[\\p{L}.'’ ]{1,25}){0,2}?)";
  private static final String ANY_PLACE = "(?:(?-i:\\p{Lu})[\\p{L}.'’ -]{1,30}){1}" + REGION;

  private static final Pattern DAY_FIRST = of(DAY + "\\s*" + ANY_AGENCY + DASH);
  private static final Pattern AGENCY_FIRST =
      of(
          "(?:"
              + ANY_PLACE
              + "\\s?,?\\s+)??(?:"
              + DAY
              + "\\s+)?"
              + KNOWN_AGENCY
              + "(?:"
              + DASH
              + "|\\s?:\\s+|\\s?)");
  private static final Pattern PLACE_FIRST =
      of(CAPITALS + REGION + "(?:\\s?,?\\s+" + DAY + ")?(?:\\s+" + ANY_AGENCY + ")?" + DASH);

  /** A single word in capitals no longer than this may be an abbreviation ("NATO — the …"). */
  private static final int SHORTEST_PLACE = 5;

  /** What stands behind a dateline is at least this long. */
  private static final int SHORTEST_SENTENCE = 20;

  private static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Returns the dateline at the begin of {@code text}. */
  static Optional<Dateline> at(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    if (m.lookingAt() && isFollowed(text, m.end())) {
      return Optional.of(make(m));
    }
    m = AGENCY_FIRST.matcher(text);
    if (m.lookingAt() && isFollowed(text, m.end())) {
      return Optional.of(make(m));
    }
    m = PLACE_FIRST.matcher(text);
    if (m.lookingAt() && isFollowed(text, m.end()) && isPlace(m)) {
      return Optional.of(make(m));
    }
    return Optional.empty();
  }

  private static boolean isPlace(Matcher m) {
    return m.group("date") != null
        || m.group("agency") != null
        || !m.group("region").isEmpty()
        || m.group("place").length() >= SHORTEST_PLACE;
  }

  private static boolean isFollowed(String text, int at) {
    return text.length() - at >= SHORTEST_SENTENCE && !Character.isLowerCase(text.codePointAt(at));
  }

  private static Dateline make(Matcher m) {
    String date = m.group("date");
    return new Dateline(
        m.end(), m.group("agency"), date == null ? null : DateText.find(date).orElse(null));
  }
}
