package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderChangesTest {

  @TempDir Path dir;

  private final FolderChanges changes = new FolderChanges();

  @Test
  void firstLookIsDueAndWhatStaysIsNot() {
    assertThat(changes.isDue("a")).isTrue();
    assertThat(changes.isDue("a")).isFalse();
  }

  @Test
  void changeIsDueWhenTwoLooksFindTheSame() {
    changes.isDue("a");
    assertThat(changes.isDue("b")).isFalse();
    assertThat(changes.isDue("c")).isFalse();
    assertThat(changes.isDue("c")).isTrue();
    assertThat(changes.isDue("c")).isFalse();
  }

  @Test
  void whatIsTakenBackIsNoChange() {
    changes.isDue("a");
    assertThat(changes.isDue("b")).isFalse();
    assertThat(changes.isDue("a")).isFalse();
    assertThat(changes.isDue("b")).isFalse();
  }

  @Test
  void changesWithoutEndAreDueAllTheSame() {
    changes.isDue("a");
    assertThat(IntStream.range(0, 40).filter(i -> changes.isDue("b" + i)).count()).isEqualTo(2);
  }

  @Test
  void lookSeesWhatComesGoesAndChanges() throws IOException {
    Path below = Files.createDirectories(dir.resolve("x/y"));
    String empty = FolderChanges.look(List.of(dir));
    Path file = Files.writeString(below.resolve("a.txt"), "one");
    String one = FolderChanges.look(List.of(dir));
    Files.writeString(file, "other");
    String other = FolderChanges.look(List.of(dir));
    assertThat(List.of(empty, one, other)).doesNotHaveDuplicates();
    Files.delete(file);
    assertThat(FolderChanges.look(List.of(dir))).isEqualTo(empty);
    assertThat(FolderChanges.look(List.of(dir.resolve("gone")))).isNotEqualTo(empty);
  }

  @Test
  void watcherBuildsAtFirstAndAfterChangesAndGoesOnAfterFailures() throws IOException {
    AtomicInteger builds = new AtomicInteger();
    Watcher watcher =
        new Watcher(
            List.of(dir),
            () -> {
              if (builds.incrementAndGet() == 1) {
                throw new IllegalStateException("no luck");
              }
              return true;
            },
            Calls.console());
    watcher.look();
    watcher.look();
    assertThat(builds).hasValue(1);
    Files.writeString(dir.resolve("new.txt"), "new");
    watcher.look();
    assertThat(builds).hasValue(1);
    watcher.look();
    watcher.look();
    assertThat(builds).hasValue(2);
    watcher.close();
  }
}
