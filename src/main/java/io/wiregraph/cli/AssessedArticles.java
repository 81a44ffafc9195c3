package io.wiregraph.cli;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.extract.Assessed;
import io.wiregraph.extract.Extractor;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.text.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles and hands on their facts with what speaks for and against each. */
final class AssessedArticles {

  /** Takes the facts of an article. */
  interface Taker {
    /** Takes them: the article's id, all about it, and its facts with their signs. */
    void take(String document, ArticleFacts facts, List<Assessed> assessed);
  }

  private final Console console;
  private final Parser parser;
  private final Extractor extractor;
  private final Analyser analyser;

  AssessedArticles(Console console) {
    this.console = console;
    Lexicon lexicon = Lexicon.load();
    this.parser = Analysis.parser(lexicon, Folders.cache("parses"));
    this.extractor = Analysis.extractor(lexicon);
    this.analyser = Analysis.analyser(lexicon, parser);
  }

  /** Reads the articles below {@code input}, in order. */
  void read(Path input, Taker taker) {
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(input), ReadOptions.DEFAULT).stream()) {
      results.forEach(
          result -> {
            if (result instanceof ReadResult.Read read) {
              read(read.article(), taker);
            } else if (result instanceof ReadResult.Problem problem) {
              console.tell("failed " + problem);
            }
          });
    }
  }

  private void read(Article article, Taker taker) {
    ArticleFacts facts = analyser.analyse(article).facts();
    taker.take(article.id().value(), facts, extractor.assess(article, parser.parse(article)));
  }
}
