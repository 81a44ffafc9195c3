package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What validation and statistics say of a store. */
class StoreReportTest {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  @TempDir static Path shared;
  @TempDir Path dir;

  private static Path store;

  @BeforeAll
  static void build() {
    store = shared.resolve("graph");
    MadeUpStore.build(store);
  }

  @Test
  void storeIsValidAndCounted() {
    Outcome valid = Calls.call("validate", "--store", store);
    assertThat(valid.out()).contains("no violations");
    assertThat(valid.code()).isZero();

    Outcome stats = Calls.call("stats", "--store", store);
    assertThat(stats.out()).contains("wg:Veto", "2012/veto", "By rule");
  }

  @Test
  void storeDescribesItself() {
    List<String> quads =
        Calls.call("export", "--store", store, "--format", "nquads").out().lines().toList();

    long counted =
        quads.stream()
            .filter(q -> !q.endsWith("graph/build> .") && !q.endsWith("graph/dataset> ."))
            .count();
    assertThat(quads)
        .contains(
            described("void#triples", "\"" + counted + "\"^^<" + XSD + "integer>"),
            described("void#uriSpace", "\"" + MadeUpStore.BASE + "\""),
            described("void#sparqlEndpoint", "<" + MadeUpStore.BASE + "kg/sparql>"),
            described("void#exampleResource", "<" + MadeUpStore.BASE + "article/2012/talks>"));
  }

  private static String described(String property, String value) {
    return "<"
        + MadeUpStore.BASE
        + "dataset> <http://rdfs.org/ns/"
        + property
        + "> "
        + value
        + " <"
        + MadeUpStore.BASE
        + "graph/dataset> .";
  }

  @Test
  void oneArticleIsValidatedByItself() {
    Outcome valid = Calls.call("validate", "--store", store, "--article", "2012/veto");
    assertThat(valid.out()).contains("no violations in 4 graphs");
    assertThat(valid.code()).isZero();

    Outcome unknown = Calls.call("validate", "--store", store, "--article", "2012/vote");
    assertThat(unknown.err()).contains("no article 2012/vote");
    assertThat(unknown.code()).isEqualTo(2);
  }

  @Test
  void statisticsAreDataToo() throws IOException {
    Path file = dir.resolve("figures.json");

    Outcome outcome = Calls.call("stats", "--store", store, "--json", file);

    JsonNode figures = new ObjectMapper().readTree(Files.readString(file));
    assertThat(outcome.out()).contains("quads a sentence", "bytes a sentence on disk");
    assertThat(figures.path("articles").asInt()).isEqualTo(2);
    assertThat(figures.path("quadsPerSentence").asDouble())
        .isCloseTo(
            figures.path("quads").asDouble() / figures.path("sentences").asDouble(), within(0.1));
    assertThat(figures.path("bytesPerSentence").asLong()).isPositive();
    assertThat(figures.path("version").asText()).isNotEmpty();
  }
}
