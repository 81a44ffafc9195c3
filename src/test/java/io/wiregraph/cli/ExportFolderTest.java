package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format of several files becomes a folder or an archive. */
class ExportFolderTest {

  @TempDir static Path shared;
  @TempDir Path dir;

  private static Path store;

  @BeforeAll
  static void build() {
    store = shared.resolve("graph");
    MadeUpStore.build(store);
  }

  @Test
  void folderAndArchiveHoldTheSameFiles() throws IOException {
    assertThat(export(dir.resolve("neo4j")).code()).isZero();
    assertThat(export(dir.resolve("neo4j.zip")).code()).isZero();

    Map<String, String> files = files(dir.resolve("neo4j"));
    assertThat(files)
        .containsOnlyKeys(
            "nodes.csv", "relationships.csv", "import.args", "constraints.cypher", "load.cypher");
    assertThat(files.get("nodes.csv")).contains("kind,quad,stance", "Event");
    try (InputStream zip = Files.newInputStream(dir.resolve("neo4j.zip"))) {
      assertThat(entries(zip)).isEqualTo(files);
    }
    try (Stream<Path> all = Files.list(dir)) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void oldFilesOfTheFolderAreReplacedAndOthersStay() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("neo4j"));
    Files.writeString(folder.resolve("nodes.csv"), "old");
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThat(export(folder).code()).isZero();

    assertThat(files(folder)).containsEntry("notes.txt", "mine").hasSize(6);
    assertThat(files(folder).get("nodes.csv")).startsWith("id:ID,label,type,");
  }

  @Test
  void whatCannotBeAFolderIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "mine");

    Outcome onOutput = Calls.call("export", "--store", store, "--format", "neo4j");
    Outcome onFile = export(file);
    Outcome nowhere = export(dir.resolve("none").resolve("neo4j"));

    assertThat(onOutput.code()).isEqualTo(2);
    assertThat(onOutput.err()).contains("--out takes a folder, or a file that ends in .zip");
    assertThat(onFile.code()).isEqualTo(2);
    assertThat(onFile.err()).contains(file + " is no folder");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("there is no folder " + dir.resolve("none"));
    assertThat(file).hasContent("mine");
  }

  private static Outcome export(Path out) {
    return Calls.call("export", "--store", store, "--format", "neo4j", "--out", out);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static Map<String, String> entries(InputStream archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
