package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.search.WordIndexes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of words says what the graphs say, whatever command changed them. */
class IndexInStepTest {

  @TempDir private Path dir;
  private Path store;

  @BeforeEach
  void build() {
    store = dir.resolve("graph");
    MadeUpStore.build(store);
  }

  @Test
  void indexHasWhatTheGraphsSayAfterWhateverWasDone() throws IOException {
    assertThat(values()).hasSizeGreaterThan(10).isEqualTo(valuesOfGraphs());

    Calls.call("curate", "label", "--store", store, "Kofi_Annan", "The Envoy");
    assertThat(values()).isEqualTo(valuesOfGraphs()).anyMatch(v -> v.contains("The Envoy"));
    Calls.call("remove", "--store", store, "2012/talks");
    assertThat(values()).isEqualTo(valuesOfGraphs()).noneMatch(v -> v.contains("Lavrov"));
    MadeUpStore.build(store);
    assertThat(values()).isEqualTo(valuesOfGraphs()).anyMatch(v -> v.contains("Lavrov"));
    Path backup = dir.resolve("graph.zip");
    assertThat(Calls.call("backup", "--store", store, backup).code()).isZero();
    store = dir.resolve("again");
    assertThat(Calls.call("restore", "--store", store, backup).code()).isZero();
    assertThat(values()).isEqualTo(valuesOfGraphs()).anyMatch(v -> v.contains("Lavrov"));
  }

  @Test
  void indexThatIsGoneOrDamagedOrOfAnotherStateIsMadeAnew() throws IOException {
    List<String> values = values();
    Path old = dir.resolve("old");
    copy(store.resolve("search"), old);
    delete(store.resolve("search"));
    assertThat(values()).isEqualTo(values);

    for (Path file : list(store.resolve("search"))) {
      Files.writeString(file, "no index");
    }
    assertThat(values()).isEqualTo(values);

    Calls.call("remove", "--store", store, "2012/talks");
    delete(store.resolve("search"));
    copy(old, store.resolve("search"));
    assertThat(values()).isEqualTo(valuesOfGraphs()).noneMatch(v -> v.contains("Lavrov"));
  }

  @Test
  void whatIsWrittenAfterwardsFollowsAnIndexThatWasBehind() throws IOException {
    delete(store.resolve("search"));
    Calls.call("curate", "label", "--store", store, "Kofi_Annan", "The Envoy");

    assertThat(values()).isEqualTo(valuesOfGraphs()).anyMatch(v -> v.contains("The Envoy"));
  }

  private List<String> valuesOfGraphs() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      return WordIndexes.valuesOfGraphs(opened);
    }
  }

  /** All that the index has. */
  private List<String> values() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      return WordIndexes.values(opened.index());
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : list(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : list(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
