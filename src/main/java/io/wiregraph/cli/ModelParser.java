package io.wiregraph.cli;

import io.wiregraph.nlp.CoreNlpParser;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;
import java.lang.ref.WeakReference;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The real parser, whose models are loaded when the first article needs them: an article that is in
 * the parse cache does not. As they are the same for all and take 300 MB, those that another still
 * uses are taken.
 */
final class ModelParser implements Parser {

  private static final Map<ParserKind, WeakReference<Parser>> IN_USE =
      new EnumMap<>(ParserKind.class);

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
      loaded = shared(kind);
    }
    return loaded;
  }

  private static Parser shared(ParserKind kind) {
    synchronized (IN_USE) {
      WeakReference<Parser> known = IN_USE.get(kind);
      Parser parser = known == null ? null : known.get();
      if (parser == null) {
        parser = CoreNlpParser.load(kind, Folders.cache("models"));
        IN_USE.put(kind, new WeakReference<>(parser));
      }
      return parser;
    }
  }
}
