package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of the whole corpus, tokenized. */
final class CorpusSentences {

  /** Fewer are not the corpus. */
  static final int FEWEST = 700;

  private CorpusSentences() {}

  /** Reads them. */
  static List<List<CoreLabel>> read() {
    SentenceSplitter splitter = new SentenceSplitter();
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT).stream()) {
      return results
          .filter(ReadResult.Read.class::isInstance)
          .flatMap(read -> sentences(((ReadResult.Read) read).article(), splitter).stream())
          .toList();
    }
  }

  private static List<List<CoreLabel>> sentences(Article article, SentenceSplitter splitter) {
    CodePoints text = new CodePoints(article.text());
    return article.sections().stream()
        .filter(section -> section.kind().isRead())
        .map(Section::span)
        .flatMap(
            span ->
                splitter
                    .split(article.text(), text.unit(span.begin()), text.unit(span.end()), () -> {})
                    .stream())
        .toList();
  }
}
