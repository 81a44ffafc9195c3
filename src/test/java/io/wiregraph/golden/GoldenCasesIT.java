package io.wiregraph.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.pipeline.SharedPipeline;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a short text says is found, and nothing else is made of the same words. */
class GoldenCasesIT {

  static List<GoldenCase> cases() throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    cases.addAll(GoldenCase.in(Path.of("src/test/resources/golden"), DomainPack.home()));
    try (Stream<Path> packs = Files.list(Path.of("packs"))) {
      packs
          .filter(Files::isDirectory)
          .sorted()
          .forEach(f -> cases.addAll(GoldenCase.in(f.resolve("golden"), DomainPack.in(f))));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textGivesExactlyTheExpectedFactsAndTriples(GoldenCase golden, @TempDir Path folder)
      throws IOException {
    try (GraphStore store = GraphStore.openForBuild(folder.resolve("graph"), null, golden.pack())) {
      BuildSummary summary = SharedPipeline.build(store, golden.article());
      assertThat(summary.problems()).isEmpty();
      assertThat(summary.articles()).isEqualTo(1);
      ArticleRecord record;
      try (Stream<ArticleRecord> records = store.records()) {
        record = records.findFirst().orElseThrow();
      }
      List<String> differences =
          new ArrayList<>(FactComparison.differences(golden.facts(), record.facts()));
      Graph expected = golden.graph("expected.ttl");
      Graph unexpected = golden.graph("unexpected.ttl");
      DatasetGraph data = store.dataset().asDatasetGraph();
      differences.addAll(Txn.calculateRead(data, () -> GraphComparison.missing(expected, data)));
      differences.addAll(Txn.calculateRead(data, () -> GraphComparison.surplus(unexpected, data)));
      assertThat(differences)
          .as(
              () ->
                  golden
                      + "\n  facts found:\n    "
                      + String.join(
                          "\n    ",
                          record.facts().facts().stream()
                              .map(f -> ExpectedFact.describe(f, record.facts()))
                              .toList())
                      + "\n  differences:\n    "
                      + String.join("\n    ", differences)
                      + "\n")
          .isEmpty();
    }
  }
}
