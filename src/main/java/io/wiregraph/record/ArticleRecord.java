package io.wiregraph.record;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.text.Article;
import io.wiregraph.text.Span;
import java.util.List;

/**
 * All that is kept of an article: its text and what it says. Everything else in a store derives
 * from the records of its articles.
 *
 * @param article the article as it was read
 * @param sentences where its sentences stand, in order
 * @param facts what it says
 */
public record ArticleRecord(Article article, List<Span> sentences, ArticleFacts facts) {

  /** Takes a copy of the sentences. */
  public ArticleRecord {
    sentences = List.copyOf(sentences);
  }
}
