package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import java.util.List;

/** The ways of finding times, for benchmarks. */
public final class TimeSteps {

  private final TimeFinder finder = new TimeFinder();

  /** Our patterns, and SUTime where they do not suffice. */
  public List<?> own(Sentence sentence) {
    return finder.find(sentence);
  }

  /** SUTime on the stretches that may hold a time. */
  public List<?> sutimeInStretches(Sentence sentence) {
    return finder.bySuTime(sentence, TimeWindows.of(sentence));
  }

  /** SUTime on the whole sentence. */
  public List<?> sutime(Sentence sentence) {
    return finder.bySuTime(sentence, List.of(new TimeWindows.Window(0, sentence.size())));
  }
}
