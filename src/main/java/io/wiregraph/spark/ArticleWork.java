package io.wiregraph.spark;

import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.text.Article;
import java.util.Optional;

/**
 * What a machine does with articles, one by one. May be used by several tasks at once, which share
 * it; models are loaded when the first article needs them.
 */
public interface ArticleWork {

  /** Returns what, beside an article, decides its record. */
  String version();

  /** Returns why an article is not read at all, in words for the user; empty where it is. */
  Optional<String> refusal(Article article);

  /** Returns the parser, which mends nothing, so that what it finds can be kept. */
  Parser parser();

  /**
   * Returns what finds out what articles say.
   *
   * @param parser gives what {@link #parser()} found
   */
  Analyser analyser(Parser parser);

  /** Returns where places lie. */
  PlaceCoordinates coordinates();
}
