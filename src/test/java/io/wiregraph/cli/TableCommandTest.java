package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.export.table.CsvRows;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCommandTest {

  @TempDir private static Path shared;
  @TempDir private Path dir;

  private static Path store;

  @BeforeAll
  static void build() {
    store = shared.resolve("graph");
    MadeUpStore.build(store);
  }

  private static Outcome export(Object... more) {
    Object[] words = new Object[more.length + 3];
    words[0] = "export";
    words[1] = "--store";
    words[2] = store;
    System.arraycopy(more, 0, words, 3, more.length);
    return Calls.call(words);
  }

  @Test
  void oneTableGoesToStandardOutputOrToAFile() throws IOException {
    Outcome console = export("--format", "csv", "--table", "events");
    Path file = dir.resolve("events.csv.gz");

    assertThat(console.code()).isZero();
    assertThat(export("--format", "csv", "--table", "events", "--out", file).code()).isZero();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(console.out());
    }
  }

  @Test
  void conditionsTakeSomeOfTheFacts() {
    Outcome some = export("--format", "csv", "--table", "roles", "--where", "class=Veto");
    List<Map<String, String>> rows = CsvRows.read(some.out());

    assertThat(rows).extracting(row -> row.get("role")).containsExactly("agent", "patient");
    assertThat(rows.get(0)).containsEntry("entity", "entity:Russia");
  }

  @Test
  void withoutATableAllGoIntoAFolderThatDescribesItself() throws Exception {
    Path folder = dir.resolve("tables");

    assertThat(export("--format", "csv", "--out", folder).code()).isZero();
    JsonNode described = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(described.get("resources").findValuesAsText("name"))
        .contains("entities", "events", "roles", "statements", "mentions", "articles");
    for (JsonNode resource : described.get("resources")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").asText()));
      String hash = HexFormat.of().formatHex(Sha256.start().digest(bytes));
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + hash);
      assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
      String header = new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
      assertThat(String.join(",", resource.at("/schema/fields").findValuesAsText("name")))
          .isEqualTo(header);
    }
    assertThat(folder.resolve("dictionary.md")).content().contains("| `attributed` | boolean |");
    byte[] first = Files.readAllBytes(folder.resolve("datapackage.json"));
    assertThat(export("--format", "csv", "--out", folder).code()).isZero();
    assertThat(folder.resolve("datapackage.json")).hasBinaryContent(first);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--format csv, --table",
        "--format csv --out x.csv, entities",
        "--format csv --table event, EVENTS",
        "--format csv --table entities --where class=Veto, roles",
        "--format csv --table events --where weight>=2, weight",
        "--format csv --table events --view events, view goes",
        "--format csv --table events --query x, query goes",
        "--format csv --table events --rdf 1.2, --rdf",
        "--format turtle --table events, --table",
        "--format turtle --raw-text, --raw-text",
        "--format csv --out no/such/folder, no/such",
      })
  void wrongCombinationsSayWhatIsWrong(String words, String hint) {
    Outcome outcome = export((Object[]) words.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(hint).doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aLoadedGraphHasTheTablesThatNeedNoArticles() throws IOException {
    Path dump = dir.resolve("all.nq");
    Path loaded = dir.resolve("loaded");
    assertThat(export("--format", "nquads", "--out", dump).code()).isZero();
    assertThat(Calls.call("load", "--store", loaded, "--base", MadeUpStore.BASE, dump).code())
        .isZero();

    assertThat(
            Calls.call("export", "--store", loaded, "--format", "csv", "--table", "events").out())
        .isEqualTo(export("--format", "csv", "--table", "events").out());
    Outcome all =
        Calls.call("export", "--store", loaded, "--format", "csv", "--out", dir.resolve("all"));
    assertThat(all.code()).isNotZero();
    assertThat(all.err()).contains("loaded without its articles", "entities, events");
    assertThat(dir.resolve("all")).doesNotExist();
  }
}
