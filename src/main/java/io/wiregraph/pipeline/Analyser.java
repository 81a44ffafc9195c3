package io.wiregraph.pipeline;

import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;

/** Finds out what an article says. May be used from several threads at once. */
@FunctionalInterface
public interface Analyser {

  /**
   * What an analysis gave.
   *
   * @param record what the article says
   * @param cut how many of its sentences were too long and were read in parts
   */
  record Analysis(ArticleRecord record, int cut) {}

  /** Returns what {@code article} says, and what should be told of how it was read. */
  default Analysis analysis(Article article) {
    return new Analysis(analyse(article), 0);
  }

  /** Returns what {@code article} says; the same article always gives an equal record. */
  ArticleRecord analyse(Article article);
}
