package io.wiregraph.pipeline;

import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;

/** Finds out what an article says. May be used from several threads at once. */
@FunctionalInterface
public interface Analyser {

  /** Returns what {@code article} says; the same article always gives an equal record. */
  ArticleRecord analyse(Article article);
}
