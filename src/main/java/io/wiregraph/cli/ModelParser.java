package io.wiregraph.cli;

import io.wiregraph.nlp.CoreNlpParser;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * The real parser, whose models are loaded when the first article needs them: an article that is in
 * the parse cache does not.
 */
final class ModelParser implements Parser {

  private final ParserKind kind;
  private @Nullable Parser loaded;

  ModelParser(ParserKind kind) {
    this.kind = kind;
  }

  @Override
  public ParsedArticle parse(Article article) {
    return loaded().parse(article);
  }

  @Override
  public String version() {
    return kind.version();
  }

  private synchronized Parser loaded() {
    if (loaded == null) {
      loaded = CoreNlpParser.load(kind, Folders.cache("models"));
    }
    return loaded;
  }
}
