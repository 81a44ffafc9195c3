package io.wiregraph.pipeline;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.record.ArticleRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The records of the corpus, which all tests with real models share; reading it takes seconds. */
final class CorpusRecords {

  private static final List<ArticleRecord> ALL = read();

  private CorpusRecords() {}

  private static List<ArticleRecord> read() {
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT).stream()) {
      return results
          .filter(ReadResult.Read.class::isInstance)
          .map(ReadResult.Read.class::cast)
          .map(read -> SharedPipeline.analyser().analyse(read.article()))
          .toList();
    }
  }

  /** Returns them in the order in which the articles are read. */
  static List<ArticleRecord> all() {
    return ALL;
  }
}
