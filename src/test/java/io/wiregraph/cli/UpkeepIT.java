package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is saved in one file, made of it again, examined and mended. */
class UpkeepIT {

  @TempDir Path dir;
  private Path store;

  @BeforeEach
  void build() {
    store = dir.resolve("graph");
    MadeUpStore.build(store);
  }

  private static final Pattern COORDINATES =
      Pattern.compile("itude> |#counts> |#tripleCount> |void#triples> ");

  /** All quads but where places lie, which the store made up for tests does not know. */
  private static String quads(Path store) {
    return Calls.call("export", "--store", store, "--format", "nquads")
        .out()
        .lines()
        .filter(line -> !COORDINATES.matcher(line).find())
        .collect(Collectors.joining("\n"));
  }

  private Path record(String id) throws IOException {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      String digest =
          Objects.requireNonNull(opened.articles().get(new ArticleId(id))).record().substring(2);
      try (Stream<Path> files = Files.walk(store.resolve("records"))) {
        return files.filter(f -> f.toString().contains(digest)).findFirst().orElseThrow();
      }
    }
  }

  @Test
  void aRestoredStoreSaysTheSameAndBackupsAreTheSameBytes() throws IOException {
    // Derived by the version of the program that restores, as a decision of the user makes it.
    Calls.call("curate", "label", "--store", store, "Kofi_Annan", "Kofi Atta Annan");
    Path one = dir.resolve("one.zip");
    Path other = dir.resolve("other.zip");
    Path restored = dir.resolve("restored");

    assertThat(Calls.call("backup", "--store", store, one).out())
        .isEqualTo("2 articles in " + one + "\n");
    Outcome outcome = Calls.call("restore", "--store", restored, one);
    Calls.call("backup", "--store", restored, other);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(quads(restored)).isEqualTo(quads(store)).contains("Kofi Atta Annan");
    assertThat(other).hasSameBinaryContentAs(one);
    assertThat(Calls.call("doctor", "--store", restored).out())
        .isEqualTo("nothing wrong with 2 articles\n");
    assertThat(Calls.call("restore", "--store", restored, one).err()).contains("not empty");
  }

  @Test
  void whatIsNoBackupIsRefusedAndLeavesNothing() throws IOException {
    Path letter = Files.writeString(dir.resolve("letter.zip"), "Dear");
    Path cut = dir.resolve("cut.zip");
    Calls.call("backup", "--store", store, cut);
    byte[] bytes = Files.readAllBytes(cut);
    bytes[bytes.length / 2] ^= 1;
    Files.write(cut, bytes);

    for (Path file : List.of(letter, cut)) {
      Outcome outcome = Calls.call("restore", "--store", dir.resolve("new"), file);
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err()).hasLineCount(1).doesNotContain("a fault of the program");
    }
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).containsExactlyInAnyOrder(store, letter, cut);
    }
    assertThat(Calls.call("restore", "--store", dir.resolve("new"), dir.resolve("no.zip")).err())
        .contains("there is no ");
  }

  @Test
  void aDamagedRecordIsToldAndItsArticleComesAgainWithTheNextBuild() throws IOException {
    String before = quads(store);
    Path record = record("2012/talks");
    byte[] bytes = Files.readAllBytes(record);
    bytes[bytes.length / 2] ^= 1;
    Files.write(record, bytes);

    Outcome found = Calls.call("doctor", "--store", store);
    Outcome failed = Calls.call("export", "--store", store, "--format", "facts");
    Outcome mended = Calls.call("doctor", "--store", store, "--repair");

    assertThat(found.code()).isEqualTo(1);
    assertThat(found.out()).startsWith("2012/talks: ").contains("is damaged", "--repair");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).hasLineCount(1).contains(record.getFileName().toString());
    assertThat(mended.err()).contains("1 articles were taken out");
    assertThat(Calls.call("doctor", "--store", store).code()).isZero();
    MadeUpStore.build(store);
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void whatEndedProgramsLeftAndWhatCanBeMadeAgainIsMended() throws IOException {
    String before = quads(store);
    Files.writeString(store.resolve("store.json.tmp"), "half");
    Files.createDirectories(store.resolve("tdb2/Data-0000"));
    Files.writeString(record("2012/veto").resolveSibling("half1.tmp"), "half");
    Path parse = Files.createDirectories(store.resolve("parses/ab")).resolve("cd.parse");
    Files.writeString(parse, "no parse");
    Files.delete(store.resolve("identity.mv"));
    try (GraphStore opened = GraphStore.openForReading(store)) {
      opened.write(
          () -> opened.putArticle(opened.articles().get(new ArticleId("2012/veto")), out -> {}));
    }

    Outcome found = Calls.call("doctor", "--store", store);
    Outcome mended = Calls.call("doctor", "--store", store, "--repair");

    assertThat(found.code()).isEqualTo(1);
    assertThat(found.out())
        .contains(
            "store.json.tmp: left half done",
            "Data-0000: left half done",
            "half1.tmp: a record that no article has",
            "cd.parse: damaged parse",
            "2012/veto: it has no graph",
            "identities and facts: ");
    assertThat(mended.out()).endsWith("mended\n");
    assertThat(mended.code()).isZero();
    assertThat(Calls.call("doctor", "--store", store).out())
        .isEqualTo("nothing wrong with 2 articles\n");
    MadeUpStore.build(store);
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void damagedSettingsAndLaterFormatsAreToldByAllCommands() throws IOException {
    Files.writeString(store.resolve("store.json"), "{\"format\":9,\"base\":\"http://a/\"}");
    assertThat(Calls.call("doctor", "--store", store).err()).contains("format 9", "newer");
    Files.writeString(store.resolve("store.json"), "{\"format\":");
    assertThat(Calls.call("doctor", "--store", store).err())
        .hasLineCount(1)
        .contains("store.json cannot be read");
  }
}
