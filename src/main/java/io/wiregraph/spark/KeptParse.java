package io.wiregraph.spark;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;
import org.jspecify.annotations.Nullable;

/** The parser of articles that are parsed: each task gives it the parse that it asks for next. */
final class KeptParse implements Parser {

  private static final ThreadLocal<@Nullable ParsedArticle> GIVEN = new ThreadLocal<>();

  /** Sets what this thread's next article is parsed as. */
  void give(ParsedArticle parsed) {
    GIVEN.set(parsed);
  }

  /** Forgets what was GIVEN. */
  void take() {
    GIVEN.remove();
  }

  @Override
  public ParsedArticle parse(Article article) {
    ParsedArticle parsed = GIVEN.get();
    if (parsed == null) {
      throw new IllegalStateException("no parse was given of " + article.id());
    }
    return parsed;
  }

  @Override
  public String version() {
    return "kept";
  }
}
