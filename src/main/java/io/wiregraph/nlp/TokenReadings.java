package io.wiregraph.nlp;

import io.wiregraph.nlp.TimeGrammar.Reading;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence may be in a time. */
final class TokenReadings {

  private static final Map<String, String> ONES =
      Map.of(
          "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7",
          "eight", "8", "nine", "9");

  private static final Map<String, String> TEENS =
      Map.of(
          "ten",
          "10",
          "eleven",
          "11",
          "twelve",
          "12",
          "thirteen",
          "13",
          "fourteen",
          "14",
          "fifteen",
          "15",
          "sixteen",
          "16",
          "seventeen",
          "17",
          "eighteen",
          "18",
          "nineteen",
          "19");

  private static final Map<String, String> TENS =
      Map.of(
          "twenty", "20", "thirty", "30", "forty", "40", "fifty", "50", "sixty", "60", "seventy",
          "70", "eighty", "80", "ninety", "90");

  private static final Set<String> QUOTES = Set.of("'", "’");

  private static final Set<String> QUALITIES =
      Set.of("present", "current", "latter", "other", "good");

  /** "Biannual", "half-yearly". */
  private static final Pattern PERIODIC =
      Pattern.compile(
          ".+(?:(?:annual|hour|night|year|dai|week|month|quarter)ly|annual|centennial)");

  private static final Pattern DECADE = Pattern.compile("[12]\\d\\d0s");

  /** Those that SUTime knows. */
  private static final Pattern ORDINAL =
      Pattern.compile("[2-9]?1st|[2-9]?2nd|[2-9]?3rd|1[0-9]th|[2-9]?[04-9]th|100+th");

  /** Names and sizes with digits that are no time, and ordinals that SUTime does not know. */
  private static final Pattern PLAIN =
      Pattern.compile("\\d+(?:st|nd|rd|th|m|k|km|kg|mm|cm|ers)|(?!q|fy|gmt|utc)[a-z]+\\d{1,3}");

  private final List<List<Reading>> readings = new ArrayList<>();
  private final boolean[] active;
  private final boolean[] core;

  TokenReadings(TimeGrammar grammar, Sentence sentence, List<String> words) {
    active = new boolean[words.size()];
    core = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      readings.add(read(grammar, sentence, words, i));
    }
    for (int i = words.size() - 2; i >= 0; i--) {
      String kind = !active[i] ? "{adj}" : QUALITIES.contains(words.get(i)) ? "{quality}" : "";
      boolean before = isUnit(i + 1) || is(i + 1, "{adj}") || is(i + 1, "{quality}");
      if (!kind.isEmpty() && before && sentence.tag(i).equals("JJ")) {
        active[i] = true;
        List<Reading> more = new ArrayList<>(readings.get(i));
        more.add(new Reading(kind, ""));
        readings.set(i, more);
      }
    }
  }

  boolean isUnit(int i) {
    return is(i, "{unit}") || is(i, "{units}") || is(i, "{2nd}");
  }

  private boolean is(int i, String symbol) {
    for (Reading reading : readings.get(i)) {
      if (reading.symbol().equals(symbol)) {
        return true;
      }
    }
    return false;
  }

  private List<Reading> read(TimeGrammar grammar, Sentence sentence, List<String> words, int i) {
    String word = words.get(i);
    List<Reading> all = new ArrayList<>();
    boolean noun = sentence.tag(i).startsWith("NN");
    boolean sat = word.equals("sat") && !noun;
    if (grammar.isUnread(word) && !sat) {
      active[i] = true;
      core[i] = true;
      return all;
    }
    all.addAll(grammar.readings(word));
    if (word.equals("second") && !noun) {
      all.clear();
      all.add(new Reading("{2nd}", "2"));
    }
    if (i > 0 && Character.isDigit(word.charAt(0)) && QUOTES.contains(words.get(i - 1))) {
      // The year of "'94".
      all.clear();
      active[i] = true;
      core[i] = true;
      return all;
    }
    addNumber(word, all);
    core[i] = !all.isEmpty() || grammar.isCore(word);
    if (grammar.isWord(word) || sat) {
      all.add(0, new Reading(word, word));
      active[i] = true;
    }
    if (core[i]) {
      active[i] = true;
    } else if (isOpen(grammar, word)) {
      active[i] = true;
      core[i] = true;
      all.clear();
    }
    return all;
  }

  /** Returns whether nothing is known of a word that has digits or a part that may be a time. */
  private static boolean isOpen(TimeGrammar grammar, String word) {
    boolean periodic = word.endsWith("ly") || word.endsWith("al");
    if (periodic && PERIODIC.matcher(word).matches()) {
      return true;
    }
    boolean hyphen = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return !PLAIN.matcher(word).matches();
      }
      hyphen |= c == '-' || c == '–' || c == '—' || c == '/';
    }
    if (hyphen && word.length() > 2) {
      for (String part : word.split("[-–—/]", -1)) {
        if (grammar.isUnread(part) || !grammar.readings(part).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void addNumber(String word, List<Reading> all) {
    String small = small(word);
    if (small != null) {
      all.add(new Reading("{count}", small));
      if (Integer.parseInt(small) > 2) {
        all.add(new Reading("{thousands}", small));
      }
      return;
    }
    int n = word.length();
    int digits = 0;
    boolean figure = n > 0;
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits += digit ? 1 : 0;
      figure &= digit || (i > 0 && (c == ',' || c == '.'));
    }
    if (digits == n && n > 0) {
      char first = word.charAt(0);
      if (n == 4 && (first == '1' || first == '2')) {
        all.add(new Reading("{year}", word));
      } else if (n <= 3 && first != '0') {
        count(word, all);
      } else if (n == 2 && word.charAt(1) != '0') {
        all.add(new Reading("{day}", word));
        all.add(new Reading("{figure}", word));
      } else if (n == 1 || (n > 3 && n < 10 && first != '0')) {
        all.add(new Reading("{figure}", word));
      }
    } else if (figure && digits > 0) {
      all.add(new Reading("{figure}", word));
    } else {
      addOrdinal(word, all);
    }
  }

  private static void count(String word, List<Reading> all) {
    int value = Integer.parseInt(word);
    String two = value < 10 ? "0" + value : word;
    all.add(value <= 31 ? new Reading("{day}", two) : new Reading("{many}", word));
    all.add(new Reading("{count}", word));
    if (value > 2) {
      all.add(new Reading("{thousands}", word));
    }
    if (value < 12) {
      all.add(new Reading("{am}", two));
      all.add(new Reading("{pm}", String.valueOf(value + 12)));
    }
  }

  private static void addOrdinal(String word, List<Reading> all) {
    int n = word.length();
    if (DECADE.matcher(word).matches()) {
      all.add(new Reading("{decade}", word.substring(0, 3) + "X"));
    } else if (ORDINAL.matcher(word).matches()) {
      int value = Integer.parseInt(word.substring(0, n - 2));
      String two = value < 10 ? "0" + value : String.valueOf(value);
      if (value > 0 && value <= 31) {
        all.add(new Reading("{dayth}", two));
      }
      if (value > 0 && value <= 31) {
        all.add(new Reading("{cent}", String.format(Locale.ROOT, "%02dXX", value - 1)));
      }
      all.add(new Reading("{nth}", String.valueOf(value)));
    }
  }

  private static @Nullable String small(String word) {
    String one = ONES.get(word);
    if (one != null) {
      return one;
    }
    String teen = TEENS.get(word);
    if (teen != null) {
      return teen;
    }
    int hyphen = word.indexOf('-');
    String tens = TENS.get(hyphen < 0 ? word : word.substring(0, hyphen));
    if (tens == null || hyphen < 0) {
      return tens;
    }
    String ones = ONES.get(word.substring(hyphen + 1));
    return ones == null ? null : tens.charAt(0) + ones;
  }

  boolean isActive(int i) {
    return active[i];
  }

  boolean isCore(int i) {
    return core[i];
  }

  List<Reading> readings(int i) {
    return readings.get(i);
  }

  boolean isNumber(int i) {
    return is(i, "{year}")
        || is(i, "{count}")
        || is(i, "{day}")
        || is(i, "{figure}")
        || is(i, "{nth}")
        || is(i, "{2nd}");
  }

  boolean isOrdinal(int i) {
    return is(i, "{nth}") || is(i, "{2nd}");
  }

  boolean isWeekday(int i) {
    return is(i, "{weekday}");
  }

  boolean isYear(int i) {
    return is(i, "{year}");
  }

  boolean isMonthBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, "{month}")) {
        return true;
      }
    }
    return false;
  }
}
