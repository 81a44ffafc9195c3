package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds time expressions: {@link OwnTimes} reads those that it knows, SUTime, which takes a hundred
 * times as long, the stretches around any others.
 */
final class TimeFinder {

  /** Words that in lower case are something else than the month. */
  private static final Set<String> WORDS_LIKE_MONTHS = Set.of("march", "may");

  private final OwnTimes own = new OwnTimes(TimeGrammar.load());
  private final SuTime sutime = new SuTime();

  /** Returns the time expressions of {@code sentence}, in order, without overlap. */
  List<RawTime> find(Sentence sentence) {
    List<String> words = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      words.add(sentence.word(i).toLowerCase(Locale.ROOT));
    }
    return find(sentence, words);
  }

  /** Returns them for a sentence whose words in lower case are {@code words}. */
  List<RawTime> find(Sentence sentence, List<String> words) {
    OwnTimes.Outcome read = own.read(sentence, words);
    List<TimeWindows.Window> open =
        read.open().isEmpty()
            ? List.of()
            : TimeWindows.of(sentence).stream()
                .filter(window -> read.open().stream().anyMatch(window::overlaps))
                .toList();
    List<RawTime> found = new ArrayList<>();
    for (RawTime time : read.times()) {
      if (isDate(sentence, time) && open.stream().noneMatch(window -> window.has(time.first()))) {
        found.add(time);
      }
    }
    if (!open.isEmpty()) {
      open.forEach(window -> found.addAll(sutime.find(sentence, window)));
      found.sort(Comparator.comparingInt(RawTime::first));
    }
    return found;
  }

  /** Returns what SUTime finds in stretches of the sentence. */
  List<RawTime> bySuTime(Sentence sentence, List<TimeWindows.Window> windows) {
    List<RawTime> found = new ArrayList<>();
    windows.forEach(window -> found.addAll(sutime.find(sentence, window)));
    return found;
  }

  /**
   * Returns whether a time found is one: "a march of widows" is no month, "on a Saturday" no day
   * that anybody could name, and "Resolution 2042" no year.
   */
  static boolean isDate(Sentence sentence, RawTime time) {
    int first = time.first();
    String before = first == 0 ? "" : sentence.word(first - 1).toLowerCase(Locale.ROOT);
    boolean indefinite = before.equals("a") || before.equals("an");
    boolean named = sentence.tag(first).startsWith("NNP");
    return !WORDS_LIKE_MONTHS.contains(sentence.word(first))
        && !(indefinite && named)
        && (first < time.last() || !isNumberOf(sentence, first));
  }

  /** "Resolution 2042": the number of what stands before it. */
  private static boolean isNumberOf(Sentence sentence, int token) {
    return token > 0
        && sentence.tag(token).equals("CD")
        && sentence.word(token).chars().allMatch(Character::isDigit)
        && sentence.tag(token - 1).startsWith("NN")
        && sentence.head(token) == token - 1;
  }
}
