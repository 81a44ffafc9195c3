package io.wiregraph.cli;

import io.wiregraph.corpus.LanguageGate;
import io.wiregraph.pipeline.AnalyserSource;

/** In which language articles are to be, lest they be left out. */
enum ArticleLanguage {
  /** English, which is all that the models know. */
  EN,
  /** Any language. */
  ANY;

  /** Returns the analysis of what is in the language. */
  AnalyserSource gate(AnalyserSource source) {
    return switch (this) {
      case EN -> {
        LanguageGate english = new LanguageGate();
        yield new AnalyserSource(
            source.version(),
            article ->
                english
                    .otherLanguage(article)
                    .map(
                        name -> article.id() + " is in " + name + ", not English (--language any)"),
            source.loading());
      }
      // Part of the version: what only this reads must not count as read without it.
      case ANY -> new AnalyserSource(source.version() + ", any language", source.loading());
    };
  }
}
