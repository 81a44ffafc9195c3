package io.wiregraph.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.text.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

  @TempDir Path dir;

  private static ArticleRecord sample(String id) {
    MadeUpRecords made =
        MadeUpRecords.article(
            id,
            "Russia vetoed the resolution on 4 February.\n"
                + "Sergei Lavrov said: \"The text was biased.\"\n"
                + "Moscow plans talks.");
    return made.metadata(
            new Metadata("İstanbul talks", LocalDate.of(2012, 2, 5), "Outlet", null, "http://a/b"))
        .named("Russia", EntityType.COUNTRY, "Russia")
        .named("Sergei Lavrov", EntityType.PERSON, "Sergey_Lavrov")
        .named("Moscow", EntityType.CITY, null)
        .nominal("the resolution", EntityType.DOCUMENT)
        .date("4 February", "2012-02-04")
        .eventOn(
            "Veto",
            "vetoed",
            "veto",
            LocalDate.of(2012, 2, 4),
            "4 February",
            made.argument(Role.AGENT, "Russia"),
            made.argument(Role.PATIENT, "the resolution"))
        .statement(
            "Statement",
            "said",
            "say",
            Stance.ASSERTS,
            made.argument(Role.SPEAKER, "Sergei Lavrov"),
            made.quoted("The text was biased."))
        .event("Event", "biased", "biased", made.saidIn(made.factId(FactKind.STATEMENT, "said")))
        .relation("locatedIn", "on", made.argument(Role.SUBJECT, "Moscow"))
        .metonym(made.factId(FactKind.EVENT, "vetoed"), "Moscow", "Government of Russia")
        .build();
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    RecordFiles files = new RecordFiles(dir);
    ArticleRecord record = sample("a/b");

    ArticleRecord read = files.read(files.write(record));

    assertThat(read.article()).isEqualTo(record.article());
    assertThat(read.sentences()).isEqualTo(record.sentences());
    assertThat(read.facts().entities()).isEqualTo(record.facts().entities());
    assertThat(read.facts().facts()).isEqualTo(record.facts().facts());
    assertThat(read.facts().metonyms()).isEqualTo(record.facts().metonyms());
  }

  @Test
  void jsonIsSortedAndHoldsNothingThatIsCalculated() throws IOException {
    String json = new String(new RecordCodec().write(sample("a")), StandardCharsets.UTF_8);

    assertThat(json)
        .startsWith("{\"article\":{\"id\":[\"a\"],\"metadata\":{\"headline\":\"İstanbul talks\"")
        .contains("\"confidence\":0.800")
        .contains("\"published\":\"2012-02-05\"")
        .doesNotContain("named")
        .doesNotContain("plain")
        .doesNotContain("null")
        .endsWith("\"version\":1}");
  }

  @Test
  void equalRecordsShareOneFile() throws IOException {
    RecordFiles files = new RecordFiles(dir);

    assertThat(files.write(sample("a"))).isEqualTo(files.write(sample("a")));
    assertThat(files.write(sample("b"))).isNotEqualTo(files.write(sample("a")));
    assertThat(stored()).hasSize(2);
  }

  @Test
  void changedContentIsRefused() throws IOException {
    RecordFiles files = new RecordFiles(dir);
    String digest = files.write(sample("a"));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(other)) {
      gzip.write(new RecordCodec().write(sample("b")));
    }
    Files.write(stored().get(0), other.toByteArray());

    assertThatThrownBy(() -> files.read(digest))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is damaged")
        .hasMessageContaining("changed after it was written");
  }

  @Test
  void missingRecordIsNamed() {
    assertThatThrownBy(() -> new RecordFiles(dir).read("ab".repeat(32)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("missing")
        .hasMessageContaining("ab.json.gz");
  }

  @Test
  void unusedAndHalfWrittenFilesAreRemoved() throws IOException {
    RecordFiles files = new RecordFiles(dir);
    String wanted = files.write(sample("a"));
    files.write(sample("b"));
    Files.writeString(dir.resolve(wanted.substring(0, 2)).resolve("half1.tmp"), "half");

    files.keepOnly(wanted::equals);

    assertThat(stored()).hasSize(1);
    assertThat(files.read(wanted).article().id().value()).isEqualTo("a");
  }

  private List<Path> stored() throws IOException {
    try (Stream<Path> paths = Files.walk(dir)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
