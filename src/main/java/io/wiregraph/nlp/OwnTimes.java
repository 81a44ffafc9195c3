package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the times of a sentence by {@link TimeGrammar}. A stretch of words that take part in times
 * is either understood as a whole or left to SUTime as a whole.
 */
final class OwnTimes {

  /**
   * What was read.
   *
   * @param times the times of the stretches that were understood, in order
   * @param open the stretches that were not, in order
   */
  record Outcome(List<RawTime> times, List<TimeWindows.Window> open) {}

  private final TimeGrammar grammar;

  OwnTimes(TimeGrammar grammar) {
    this.grammar = grammar;
  }

  /** Reads {@code sentence}, whose words in lower case are {@code words}. */
  Outcome read(Sentence sentence, List<String> words) {
    TokenReadings tokens = new TokenReadings(grammar, sentence, words);
    List<RawTime> times = new ArrayList<>();
    List<TimeWindows.Window> open = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (!tokens.isActive(i)) {
        i++;
        continue;
      }
      int end = i;
      boolean core = false;
      while (end < words.size() && tokens.isActive(end)) {
        core |= tokens.isCore(end);
        end++;
      }
      if (core) {
        TimeWindows.Window run = new TimeWindows.Window(i, end);
        new TimeRun(grammar, tokens, sentence, words, i, end)
            .read()
            .ifPresentOrElse(times::addAll, () -> open.add(run));
      }
      i = end;
    }
    return new Outcome(times, open);
  }
}
