package io.wiregraph.speed;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.nlp.CoreNlpParser;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.CachingParser;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles of {@code corpus/}, parsed by the real parser. Parses are kept below {@code target},
 * so that a measuring process loads no models.
 */
final class ParsedCorpus {

  /** An article with its parse as the parser gave it, not mended. */
  record Parsed(Article article, ParsedArticle parse) {}

  private static final Path PARSES = Path.of("target", "bench-parses");

  private ParsedCorpus() {}

  /**
   * Reads and parses the articles, in order of their ids.
   *
   * @throws IllegalStateException where an article cannot be read
   */
  static List<Parsed> read() {
    Parser parser = new CachingParser(new Models(), PARSES);
    List<Parsed> all = new ArrayList<>();
    ArticleSource source = new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT);
    try (Stream<ReadResult> results = source.stream()) {
      results.forEach(
          result -> {
            if (result instanceof ReadResult.Read read) {
              all.add(new Parsed(read.article(), parser.parse(read.article())));
            } else if (result instanceof ReadResult.Problem) {
              throw new IllegalStateException("not read: " + result);
            }
          });
    }
    return all;
  }

  /** The models, loaded when the first article is not in the cache. */
  private static final class Models implements Parser {

    private Parser loaded;

    @Override
    public ParsedArticle parse(Article article) {
      if (loaded == null) {
        loaded = CoreNlpParser.load(ParserKind.OWN, Path.of("target", "bench-models"));
      }
      return loaded.parse(article);
    }

    @Override
    public String version() {
      return ParserKind.OWN.version();
    }
  }
}
