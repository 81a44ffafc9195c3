package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The stretches of a sentence that SUTime has to look at: the words that some rule of its English
 * grammar makes a time of, with those around them that its rules may take in. What it finds in the
 * stretches is what it finds in the whole sentence, in half of the time.
 */
final class TimeWindows {

  /** Tokens before and after such a word that a rule may look at. */
  static final int AROUND = 5;

  /** Words, or parts of hyphenated words, that may be the core of a time. */
  private static final Pattern CORE =
      Pattern.compile(
          ".*\\d.*|q[1-4]"
              + "|(?:year|yr|month|mo|day|hour|hr|minute|min|second|sec|millisecond|millisec|week|wk"
              + "|fortnight|quarter|decade|millenn?ia|millenn?ium|century|centurie"
              + "|morning|afternoon|evening|night|overnight|midnight|noon|midday|dusk|twilight|dawn"
              + "|daybreak|sunrise|sunup|sundown|sunset|daylight"
              + "|workday|workweek|weekday|weekend|summer|winter|fall|autumn|spring"
              + "|yesterday|today|tomorrow|tonight|tonite|birthday"
              + "|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun"
              + "|ought|nought|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie"
              + "|ten|hundred|thousand|million|billion|trillion)s?"
              + "|(?:.*day|.*time)s?|.*(?:annual|annually|yearly|hourly|nightly|daily|weekly|monthly"
              + "|quarterly|centennial)"
              + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
              + "|(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december)s?"
              + "|now|recent|recently|past|once|twice|thrice|medieval|previously|present|currently"
              + "|current|future|ago|ides|nones|.*o['’]?clock|[ap]\\.?m\\.?|zulu"
              + "|.*teen|twenty");

  private static final Pattern HYPHEN = Pattern.compile("[-–—/]");

  private TimeWindows() {}

  /** Tokens {@code begin} to {@code end}, without the last. */
  record Window(int begin, int end) {

    /** Returns whether {@code token} lies in it. */
    boolean has(int token) {
      return begin <= token && token < end;
    }

    /** Returns whether the two have a token in common. */
    boolean overlaps(Window other) {
      return begin < other.end && other.begin < end;
    }
  }

  /** Returns the stretches, in order, none of which touches another. */
  static List<Window> of(Sentence sentence) {
    List<Window> windows = new ArrayList<>();
    int begin = 0;
    int end = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (isCore(sentence, i)) {
        int first = Math.max(0, i - AROUND);
        if (first > end) {
          add(begin, end, windows);
          begin = first;
        } else if (end == 0) {
          begin = first;
        }
        end = after(sentence, i);
      }
    }
    add(begin, end, windows);
    return windows;
  }

  /** "2000 young, hungry, tired soldiers": however many adjectives, the noun decides. */
  private static int after(Sentence sentence, int core) {
    int end = Math.min(sentence.size(), core + 1 + AROUND);
    while (end < sentence.size() && sentence.tag(end - 1).startsWith("JJ")) {
      end++;
    }
    return end;
  }

  private static void add(int begin, int end, List<Window> windows) {
    if (end > begin) {
      windows.add(new Window(begin, end));
    }
  }

  private static boolean isCore(Sentence sentence, int token) {
    if (sentence.tag(token).equals("CD")) {
      return true;
    }
    String word = sentence.word(token).toLowerCase(Locale.ROOT);
    if (CORE.matcher(word).matches()) {
      return true;
    }
    for (String part : HYPHEN.split(word, -1)) {
      if (CORE.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }
}
