package io.wiregraph.extract;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;

/**
 * A parser whose trees are mended as {@link TreeRepair} says, so that mentions and facts are found
 * on the same trees. It stands outside of a parse cache, as the lexicon decides what is mended.
 */
public final class RepairingParser implements Parser {

  private final Parser parser;
  private final Lexicon lexicon;

  /** Mends what {@code parser} gives. */
  public RepairingParser(Parser parser, Lexicon lexicon) {
    this.parser = parser;
    this.lexicon = lexicon;
  }

  @Override
  public ParsedArticle parse(Article article) {
    return new ParsedArticle(
        parser.parse(article).sentences().stream().map(s -> TreeRepair.of(s, lexicon)).toList());
  }

  @Override
  public String version() {
    return parser.version() + "+repair-1";
  }
}
