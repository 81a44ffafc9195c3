package io.wiregraph.parse;

import io.wiregraph.text.Article;

/**
 * Parses articles. The one real parser lives in {@code nlp}; the parse cache is another; tests
 * bring their own. Implementations may be called from several threads at once.
 */
public interface Parser {

  /**
   * Parses the sections of {@code article} that are read, each apart, so that no sentence runs over
   * a section's end.
   */
  ParsedArticle parse(Article article);

  /**
   * Returns what, beside the article, decides the outcome: program part, models and settings, as a
   * short stable text. Two parsers of the same version give the same outcome; parse caches are
   * keyed by it.
   */
  String version();
}
