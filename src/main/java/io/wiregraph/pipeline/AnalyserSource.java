package io.wiregraph.pipeline;

import io.wiregraph.text.Article;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An analyser that is not loaded before an article needs it: models take seconds and gigabytes, and
 * most builds find nothing new.
 *
 * @param version what, beside an article, decides its record: the versions of program, models,
 *     lexicon and gazetteer, known without loading any of them
 * @param refusal why an article is not analysed at all, in words for the user; empty where it is.
 *     Only articles are asked about that would be analysed
 * @param loading loads the analyser; called once at most in a build
 */
public record AnalyserSource(
    String version, Function<Article, Optional<String>> refusal, Supplier<Analyser> loading) {

  /** An analyser of whatever is read. */
  public AnalyserSource(String version, Supplier<Analyser> loading) {
    this(version, article -> Optional.empty(), loading);
  }
}
