package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @TempDir static Path shared;
  @TempDir Path dir;

  private static Path store;

  @BeforeAll
  static void build() {
    store = shared.resolve("graph");
    MadeUpStore.build(store);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "remove",
        "backup",
        "restore",
        "doctor",
        "query",
        "explain",
        "export",
        "validate",
        "serve",
        "stats",
        "demo",
        "spark",
        "curate",
        "bench",
        "lexicon",
        "completion"
      })
  void everyCommandHasHelpWithExamples(String command) {
    Outcome outcome = Calls.call(command, "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Examples:\n", "wiregraph " + command);
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(Calls.call("--version").out()).matches("wiregraph \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void wrongCallsExitWithTwoAndSayWhy() {
    assertThat(Calls.call().code()).isEqualTo(2);
    assertThat(Calls.call("qery").err()).contains("qery", "query");
    assertThat(Calls.call("qery").code()).isEqualTo(2);
    assertThat(Calls.call("export", "--store", store, "--format", "shapefile").code()).isEqualTo(2);
    assertThat(Calls.call("export", "--store", store).code()).isEqualTo(2);
    assertThat(Calls.call("build").code()).isEqualTo(2);
    assertThat(Calls.call("query", "--store", store).code()).isEqualTo(2);
    assertThat(Calls.call("lexicon", "test", "no-such-entry").code()).isEqualTo(2);
    assertThat(Calls.call("lexicon", "coverage").code()).isEqualTo(2);
    assertThat(Calls.call("build", "--store", dir, "--base", "no iri", "corpus").code())
        .isEqualTo(2);
    assertThat(Calls.call("bench", "make", "--articles", "-1", "--corpus", "corpus").code())
        .isEqualTo(2);
  }

  @Test
  void wrongValueIsToldWithThoseThatAreRight() {
    assertThat(Calls.call("export", "--format", "shapefile").err())
        .startsWith("wiregraph: Invalid value for option '--format': 'shapefile' is none of ");
    Outcome date = Calls.call("build", "--date", "Tuesday", "x.txt");
    assertThat(date.err()).contains("'Tuesday' is no date like 2012-02-07").doesNotContain("java.");
    assertThat(date.code()).isEqualTo(2);
    assertThat(Calls.call("query", "--store", store, "vetoes", "--format", "CSV").out())
        .startsWith("who,");
  }

  @Test
  void serviceThatDoesNotAnswerIsAFailureOfTheQuery() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String query = "SELECT * { SERVICE <http://127.0.0.1:" + port + "/> { ?s ?p ?o } }";
    Path file = Files.writeString(dir.resolve("remote.rq"), query);

    Outcome outcome = Calls.call("query", "--store", store, file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("wiregraph: the query failed: ");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void placeOfAnUnknownPrefixIsToldOnce() throws IOException {
    Path file = Files.writeString(dir.resolve("prefix.rq"), "SELECT ?x { ?x a nope:Y }");
    Path empty = Files.writeString(dir.resolve("empty.rq"), "");

    assertThat(Calls.call("query", "--store", store, file).err())
        .isEqualTo("wiregraph: " + file + ":1:18: Unresolved prefixed name: nope:Y\n");
    assertThat(Calls.call("query", "--store", store, empty).err())
        .isEqualTo("wiregraph: " + empty + ": the query ends too early\n");
  }

  @Test
  void missingStoreIsOneLineWithoutAStackTrace() {
    Outcome outcome = Calls.call("query", "--store", dir.resolve("none"), "vetoes");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("wiregraph: ").contains("none");
    assertThat(Calls.call("--debug", "query", "--store", dir.resolve("none"), "vetoes").err())
        .contains("\tat io.wiregraph.");
  }

  @Test
  void storeThatIsInUseIsNamed() {
    try (GraphStore open = GraphStore.openForReading(store)) {
      Outcome outcome = Calls.call("stats", "--store", store);

      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err()).contains(store.toString());
      assertThat(open.articles()).hasSize(2);
    }
  }

  @Test
  void shippedQueryIsAskedByName() {
    Outcome outcome = Calls.call("query", "--store", store, "vetoes");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Russia", "2012-02-04", "(1 row)");
  }

  @Test
  void unknownQuerySuggestsNearOnes() {
    Outcome outcome = Calls.call("query", "--store", store, "vetos");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("vetoes");
  }

  @Test
  void queryComesFromFileOrStandardInput() throws IOException {
    String query = "SELECT ?s { <entity/Russia> a ?s } ORDER BY ?s LIMIT 1";
    Path file = Files.writeString(dir.resolve("mine.rq"), query);

    Outcome fromFile = Calls.call("query", "--store", store, "--format", "csv", file);
    System.setIn(new ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8)));
    Outcome fromInput = Calls.call("query", "--store", store, "--format", "csv", "-");

    assertThat(fromFile.out()).startsWith("s\r\nhttp");
    assertThat(fromInput).isEqualTo(fromFile);
  }

  @Test
  void syntaxErrorNamesFileLineAndColumn() throws IOException {
    Path file = Files.writeString(dir.resolve("wrong.rq"), "SELECT *\n{ ?s ?p }");

    Outcome outcome = Calls.call("query", "--store", store, file);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("wiregraph: " + file + ":2:9: ");
  }

  @Test
  void allShippedQueriesAreListedAndRun() {
    Outcome list = Calls.call("query", "--list");
    List<String> names =
        list.out()
            .lines()
            .filter(l -> l.matches(" {2}\\S+ - .*"))
            .map(l -> l.strip().split(" ")[0])
            .toList();

    assertThat(names).hasSizeGreaterThanOrEqualTo(20);
    for (String name : names) {
      assertThat(Calls.call("query", "--store", store, name)).as(name).matches(o -> o.code() == 0);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NEO4J", "RO_CRATE", "CSV", "PARQUET"})
  void textIsTheSameOnOutputInFileAndCompressed(ExportFormat format) throws IOException {
    Path plain = dir.resolve("graph." + format);
    Path compressed = dir.resolve("graph." + format + ".gz");

    Outcome onOutput = Calls.call("export", "--store", store, "--format", format);
    Calls.call("export", "--store", store, "--format", format, "--out", plain);
    Calls.call("export", "--store", store, "--format", format, "--out", compressed);

    assertThat(onOutput.code()).isZero();
    assertThat(onOutput.out()).isNotEmpty().endsWith("\n");
    assertThat(plain).hasContent(onOutput.out());
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(onOutput.out());
    }
    try (var files = Files.list(dir)) {
      assertThat(files).containsExactlyInAnyOrder(plain, compressed);
    }
  }

  @Test
  void factTableHasTheFieldsOfTheFormat() throws IOException {
    List<JsonNode> facts = lines(Calls.call("export", "--store", store, "--format", "facts"));

    assertThat(facts).extracting(f -> f.get("doc").asText()).isSorted();
    JsonNode veto = facts.get(2);
    assertThat(veto.get("id").asText())
        .isEqualTo(MadeUpStore.BASE + "article/2012/veto#event=9,15");
    assertThat(veto.get("kind").asText()).isEqualTo("event");
    assertThat(veto.get("type").asText()).isEqualTo("Veto");
    assertThat(veto.at("/trigger/text").asText()).isEqualTo("vetoed");
    assertThat(veto.at("/args/0/role").asText()).isEqualTo("agent");
    assertThat(veto.at("/args/0/begin").asInt()).isEqualTo(2);
    assertThat(veto.at("/args/0/entity").asText()).isEqualTo(MadeUpStore.BASE + "entity/Russia");
    assertThat(veto.at("/args/0/link").asText()).isEqualTo("http://dbpedia.org/resource/Russia");
    assertThat(veto.at("/time/value").asText()).isEqualTo("2012-02-04");
    assertThat(veto.get("attribution").isNull()).isTrue();
    assertThat(veto.get("modality").asText()).isEqualTo("actual");
    assertThat(veto.get("oie").toString()).isEqualTo("[[\"Russia\",\"vetoed\",\"resolution\"]]");
    JsonNode said = facts.get(3);
    assertThat(said.at("/args/1/role").asText()).isEqualTo("content");
    assertThat(said.at("/args/1/quoted").asBoolean()).isTrue();
    assertThat(said.get("oie")).isEmpty();
    assertThat(said.at("/args/1/entity").isNull()).isTrue();
    JsonNode reported = facts.get(4);
    assertThat(reported.at("/attribution/label").asText()).isEqualTo("Hillary Clinton");
    assertThat(reported.at("/attribution/statement")).isEqualTo(said.get("id"));
  }

  @Test
  void organisationOfAPostIsASecondObject() throws IOException {
    List<JsonNode> facts = lines(Calls.call("export", "--store", store, "--format", "facts"));

    JsonNode post =
        facts.stream().filter(f -> f.get("kind").asText().equals("relation")).findFirst().get();
    List<String> roles = new ArrayList<>();
    post.get("args").forEach(a -> roles.add(a.get("role").asText()));
    assertThat(roles).containsExactly("subject", "object", "object");
  }

  @Test
  void mentionTableIsSortedAndSharesEntities() throws IOException {
    List<JsonNode> mentions = lines(Calls.call("export", "--store", store, "--format", "mentions"));

    assertThat(mentions)
        .filteredOn(m -> m.get("text").asText().equals("Russia"))
        .extracting(m -> m.get("entity").asText())
        .containsExactly(MadeUpStore.BASE + "entity/Russia", MadeUpStore.BASE + "entity/Russia");
    JsonNode date =
        mentions.stream().filter(m -> m.get("kind").asText().equals("date")).findFirst().get();
    assertThat(date.get("value").asText()).isEqualTo("2012-02-04");
    assertThat(date.get("entity").asText()).contains("article/2012/veto#entity=");
  }

  @Test
  void pathThatIsNotThereIsToldBeforeAStoreIsMade() {
    Outcome outcome = Calls.call("build", "--store", dir.resolve("g"), dir.resolve("none.txt"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("none.txt");
    assertThat(dir.resolve("g")).doesNotExist();
  }

  @Test
  void testDataIsMade() {
    Outcome articles =
        Calls.call("bench", "make", "--articles", "3", "--seed", "5", "--corpus", "corpus");
    Outcome graph = Calls.call("bench", "make", "--graph", "10", "--seed", "5");

    assertThat(articles.out().lines()).hasSize(3);
    assertThat(graph.out().lines().count()).isGreaterThan(100);
  }

  @Test
  void figuresOfTheLastRunAreShownAndPutIntoADocument() throws IOException {
    Path figures =
        Files.writeString(
            dir.resolve("figures.json"),
            """
            {"date": "2026-01-02", "sets": {"seeds": {"scores": {"seeds": {"figures":
              {"found": 0.75}}}}}}
            """);
    Path readme =
        Files.writeString(
            dir.resolve("README.md"), "<!-- quality:begin -->\n<!-- quality:end -->\n");

    Outcome outcome = Calls.call("bench", "quality", "--out", figures, "--readme", readme);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo("seeds  facts found  0.750\n");
    assertThat(readme).content().contains("| `seeds` | facts found | 0.750 |", "2026-01-02");
  }

  @Test
  void folderWithoutSetsIsAWrongCall() {
    Outcome outcome = Calls.call("bench", "quality", dir);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("plover-gsr", "seeds");
  }

  @Test
  void ontologyPageIsWrittenToAFile() throws IOException {
    Path file = dir.resolve("ontology.html");

    Outcome outcome = Calls.call("ontology", "page", "--out", file);

    assertThat(outcome.code()).isEqualTo(0);
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .startsWith("<!DOCTYPE html>")
        .contains("id=\"Veto\"")
        .doesNotContain("href=\"ontology.ttl\"");
  }

  @Test
  void completionScriptKnowsTheCommands() {
    assertThat(Calls.call("completion", "bash").out()).contains("export", "--store", "complete -F");
  }

  private static List<JsonNode> lines(Outcome outcome) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : outcome.out().split("\n")) {
      nodes.add(mapper.readTree(line));
    }
    return nodes;
  }
}
