package io.wiregraph.speed;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;

/** A parser that knows the answer. */
record KnownParse(ParsedArticle parsed) implements Parser {

  @Override
  public ParsedArticle parse(Article article) {
    return parsed;
  }

  @Override
  public String version() {
    return "known";
  }
}
