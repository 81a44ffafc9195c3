package io.wiregraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.export.NQuadsExport;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same articles give the same bytes. Both builds parse, without a cache: that the models do not
 * mind threads, or what they read before, is part of it.
 */
class DeterminismIT {

  @TempDir Path dir;

  @Test
  void neitherThreadsNorTheOrderOfFilesChangeAByteOfTheGraph() throws IOException {
    List<ReadResult> articles;
    try (Stream<ReadResult> all =
        new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT).stream()) {
      articles = all.toList();
    }
    List<ReadResult> reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);

    Path one = quads("one", articles, 1);
    Path other = quads("other", reversed, 3);

    assertThat(articles).hasSizeGreaterThan(3);
    assertThat(Files.size(one)).isGreaterThan(100_000);
    assertThat(other).hasSameBinaryContentAs(one);
  }

  private Path quads(String name, List<ReadResult> articles, int threads) throws IOException {
    Path file = dir.resolve(name + ".nq");
    try (GraphStore store = GraphStore.openForBuild(dir.resolve(name), null)) {
      BuildSummary summary = SharedPipeline.build(store, articles.iterator(), threads);
      assertThat(summary.problems()).isEmpty();
      store.dataset().begin(ReadWrite.READ);
      try (OutputStream out = Files.newOutputStream(file)) {
        Prefixes prefixes = Prefixes.ofStore(store.iris().base());
        new NQuadsExport().write(store.dataset().asDatasetGraph(), prefixes, out);
      } finally {
        store.dataset().end();
      }
    }
    return file;
  }
}
