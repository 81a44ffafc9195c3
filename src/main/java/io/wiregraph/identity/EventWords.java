package io.wiregraph.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, ordinals and the words that matter, read out of the words of an article. */
final class EventWords {

  /** So many words of what somebody says are kept at most. */
  static final int MOST = 24;

  private static final int SHORTEST = 4;

  /** So many words may stand between an ordinal and its noun: "the third double veto". */
  private static final int NEAR = 2;

  private static final int THOUSAND = 1000;

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final List<String> ORDINALS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  /** Words of grammar of four letters and more, which say nothing of what is spoken of. */
  private static final Set<String> LITTLE =
      Set.of(
          "that", "this", "these", "those", "with", "from", "have", "been", "were", "will", "would",
          "could", "should", "their", "them", "they", "there", "what", "when", "where", "which",
          "while", "whom", "whose", "than", "then", "into", "over", "under", "about", "after",
          "before", "because", "also", "only", "such", "some", "more", "most", "other", "ours",
          "your", "does", "must", "might", "shall", "being", "very", "upon", "until", "between");

  private static final Set<String> MORE = Set.of("also", "again", "another");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-,.][\\p{L}\\p{N}]+)*");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}");
  private static final Pattern FIGURE_ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

  private static final Pattern PART =
      Pattern.compile("(?i)\\b(?:of|among|another|other|further|more (?!than))\\b");
  private static final Pattern PART_AFTER =
      Pattern.compile("(?i)^\\s*(?:of|among)\\s+(?:the|them|those|its|his|her|their)\\b");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?i)\\b(?:at least|more than|over|no fewer than|no less than|not fewer than)\\b");
  private static final Pattern AT_MOST =
      Pattern.compile("(?i)\\b(?:at most|up to|fewer than|less than|under|nearly|almost)\\b");

  private EventWords() {}

  /** Returns the number that is told last; {@link EventParticipant#UNCOUNTED} if there is none. */
  static int count(String words) {
    int count = EventParticipant.UNCOUNTED;
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      int number = number(matcher.group());
      if (number == THOUSAND && count > 0 && count < THOUSAND) {
        count *= THOUSAND;
      } else if (number != EventParticipant.UNCOUNTED) {
        count = number;
      }
    }
    return count;
  }

  /**
   * Returns what the number of a phrase says.
   *
   * @param words the phrase up to its head
   * @param after what follows the head within the phrase
   */
  static EventParticipant.Bound bound(String words, String after) {
    if (PART.matcher(words).find() || PART_AFTER.matcher(after).find()) {
      return EventParticipant.Bound.PART;
    }
    return AT_LEAST.matcher(words).find()
        ? EventParticipant.Bound.AT_LEAST
        : AT_MOST.matcher(words).find()
            ? EventParticipant.Bound.AT_MOST
            : EventParticipant.Bound.EXACT;
  }

  private static int number(String word) {
    if (FIGURES.matcher(word).matches()) {
      return Integer.parseInt(word.replace(",", ""));
    }
    if (word.equals("thousand")) {
      return THOUSAND;
    }
    int small = NUMBERS.indexOf(word);
    if (small >= 0) {
      return small;
    }
    String[] parts = word.split("-", 2);
    Integer tens = TENS.get(parts[0]);
    if (tens == null) {
      return EventParticipant.UNCOUNTED;
    }
    int ones = parts.length == 1 ? 0 : NUMBERS.indexOf(parts[1]);
    return ones < 0 ? EventParticipant.UNCOUNTED : tens + ones;
  }

  /**
   * Returns the ordinal that belongs to a word: close before it, or with "time" anywhere before it
   * ("the third time in nine months that the two have blocked"); 0 if there is none.
   *
   * @param before the words of the sentence before it
   */
  static int ordinal(String before) {
    List<String> words =
        WORD.matcher(before.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    for (int i = words.size() - 1; i >= 0; i--) {
      int ordinal = ordinalOf(words.get(i));
      boolean isTime = i + 1 < words.size() && words.get(i + 1).equals("time");
      boolean isNear = i >= words.size() - 1 - NEAR;
      if (ordinal > 0 && (isTime || isNear)) {
        return ordinal;
      }
    }
    return 0;
  }

  /** Returns whether the words before a verb tell it as one more of its kind. */
  static boolean isAnother(String before) {
    List<String> words =
        WORD.matcher(before.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    return words.subList(Math.max(0, words.size() - NEAR), words.size()).stream()
        .anyMatch(MORE::contains);
  }

  private static int ordinalOf(String word) {
    Matcher figures = FIGURE_ORDINAL.matcher(word);
    return figures.matches()
        ? Integer.parseInt(figures.group(1))
        : Math.max(0, ORDINALS.indexOf(word));
  }

  /** Returns the words that matter, in small letters and without the ending of a plural. */
  static Set<String> content(String words) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() >= SHORTEST && !LITTLE.contains(word)) {
        found.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return found;
  }
}
