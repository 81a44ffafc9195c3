package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong around a store is told in a line, and loses nothing that was in. */
class FaultsIT {

  @TempDir Path dir;
  private Path store;

  @BeforeEach
  void build() {
    store = dir.resolve("graph");
    build(store, StandIn.write(dir.resolve("first"), StandIn.articles(0, 6, 0)));
  }

  private static void build(Path store, Path input) {
    try (GraphStore opened = GraphStore.openForBuild(store, null)) {
      StandInProgram.build(opened, input, false, BuildListener.NONE);
    }
  }

  private static String quads(Path store) {
    return Calls.call("export", "--store", store, "--format", "nquads").out();
  }

  private static void assertOneLine(Child child) throws InterruptedException {
    assertThat(child.end()).isEqualTo(1);
    assertThat(child.lines())
        .filteredOn(line -> !line.equals(StandInProgram.BEGIN))
        .filteredOn(line -> !line.startsWith(StandInProgram.COMMITTED))
        .singleElement()
        .asString()
        .startsWith("wiregraph: ")
        .doesNotContain("a fault of the program");
  }

  @Test
  void fullDiskIsToldAndTheNextBuildGoesOn() throws Exception {
    Path more = StandIn.write(dir.resolve("more"), StandIn.articles(6, 12, 0));
    Path full = dir.resolve("full");
    List<String> limited = List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "bash");

    Child child = Child.start(limited, StandInProgram.class, full, more, false);
    assertOneLine(child);

    build(full, more);
    build(dir.resolve("other"), more);
    assertThat(quads(full)).isEqualTo(quads(dir.resolve("other")));
  }

  @Test
  void secondProcessIsToldWhoHasTheStore() throws Exception {
    try (GraphStore open = GraphStore.openForReading(store)) {
      Child child = Child.start(StandInProgram.class, store, dir.resolve("first"), false);

      assertOneLine(child);
      assertThat(child.lines().get(0))
          .contains("is in use by process " + ProcessHandle.current().pid());
      assertThat(open.articles()).hasSize(6);
    }
  }

  @Test
  void folderThatCannotBeWrittenIsTold() throws IOException {
    String before = quads(store);
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path lock = store.resolve("lock");
    Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("r--r--r--"));
    try {
      assumeFalse(Files.isWritable(lock), "whoever may write anywhere cannot test this");
      Outcome outcome = Calls.call("stats", "--store", store);
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err()).hasLineCount(1).contains("cannot lock the store");
    } finally {
      Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rw-r--r--"));
    }
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void interruptedBuildEndsAfterWhatIsUnderWayAndTheNextGoesOn() throws Exception {
    Path many = StandIn.write(dir.resolve("many"), StandIn.articles(0, 200, 0));
    Path halfway = dir.resolve("halfway");

    Child child =
        Child.start(StandInProgram.class, halfway, many, StandInProgram.UNTIL_INTERRUPTED);
    child.awaitBegin();
    child.interrupt();

    assertThat(child.end()).as("%s", child.lines()).isEqualTo(130);
    assertThat(child.lines())
        .anyMatch(line -> line.startsWith("wiregraph: stopped before the end"));
    try (GraphStore opened = GraphStore.openForReading(halfway)) {
      assertThat(opened.articles().size()).isBetween(4, 199);
    }
    build(halfway, many);
    build(dir.resolve("whole"), many);
    assertThat(quads(halfway)).isEqualTo(quads(dir.resolve("whole")));
  }

  @Test
  void timesOfFilesAndTheClockChangeNothing() throws IOException {
    Path copy = StandIn.write(dir.resolve("copy"), StandIn.articles(0, 6, 0));
    for (String id : StandIn.articles(0, 6, 0).keySet()) {
      Files.setLastModifiedTime(copy.resolve(id + ".txt"), FileTime.from(Instant.EPOCH));
    }
    String before = quads(store);
    for (String file : List.of("store.json", "identity.mv", "build.log.jsonl")) {
      Files.setLastModifiedTime(
          store.resolve(file), FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
    }

    build(store, copy);
    build(dir.resolve("other"), copy);

    assertThat(quads(store)).isEqualTo(before).isEqualTo(quads(dir.resolve("other")));
    assertThat(Files.readAllLines(store.resolve("build.log.jsonl")))
        .last()
        .asString()
        .contains("\"unchanged\":6");
  }
}
