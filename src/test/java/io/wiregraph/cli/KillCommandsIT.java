package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.search.WordIndexes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What changes a store without reading articles is killed at random moments: the store opens, and
 * the same command again, or {@code doctor --repair}, ends with the bytes of one that nothing
 * disturbed. Twice, or a fifth as often as {@link KillIT} kills builds.
 */
class KillCommandsIT {

  private static final int KILLS = Math.max(2, Integer.getInteger("wiregraph.kills", 10) / 5);
  private static final int ARTICLES = 16;

  @TempDir Path dir;
  private Path before;
  private Path backup;

  /** What is killed; each word {@code STORE} stands for the store, {@code BACKUP} for a backup. */
  private enum Work {
    REMOVE("remove", "--store", "STORE", "n100", "n101", "n102"),
    CURATE("curate", "label", "--store", "STORE", "Land1", "Otherland"),
    COMPACT("stats", "--store", "STORE", "--compact"),
    RESTORE("restore", "--store", "STORE", "BACKUP");

    private final List<String> words;

    Work(String... words) {
      this.words = List.of(words);
    }
  }

  @BeforeEach
  void build() {
    before = dir.resolve("before");
    backup = dir.resolve("backup.zip");
    Path articles = StandIn.write(dir.resolve("articles"), StandIn.articles(0, ARTICLES, 0));
    try (GraphStore store = GraphStore.openForBuild(before, null)) {
      StandInProgram.build(store, articles, false, BuildListener.NONE);
    }
    Calls.call("backup", "--store", before, backup);
  }

  private Object[] words(Work work, Path store) {
    return work.words.stream()
        .map(w -> w.equals("STORE") ? store : w.equals("BACKUP") ? backup : w)
        .toArray();
  }

  private Path prepared(Work work, String name) throws IOException {
    Path store = dir.resolve(name);
    return work == Work.RESTORE ? store : copy(before, store);
  }

  private static String quads(Path store) {
    return Calls.call("export", "--store", store, "--format", "nquads").out();
  }

  @Test
  void whateverIsKilledTheStoreOpensAndTheSameAgainEndsAsIfNothingHadHappened() throws Exception {
    long seed = Long.getLong("wiregraph.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Work> works = List.of(Work.values());
    int first = random.nextInt(works.size());
    Map<Work, Integer> kills = new TreeMap<>();
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Work work = works.get((first + i) % works.size());
      boolean isKilled = killOnce(work, random, work + ", seed " + seed + ", kill " + i);
      killed += isKilled ? 1 : 0;
      kills.merge(work, isKilled ? 1 : 0, Integer::sum);
    }
    System.out.printf(
        Locale.ROOT, "killed %d commands %s, the store whole each time%n", killed, kills);
    assertThat(killed).isLessThanOrEqualTo(KILLS);
  }

  private boolean killOnce(Work work, Random random, String what) throws Exception {
    Path whole = prepared(work, "whole");
    Child undisturbed = Child.start(CommandProgram.class, words(work, whole));
    undisturbed.awaitBegin();
    long start = System.nanoTime();
    assertThat(undisturbed.end()).as("%s", undisturbed.lines()).isZero();
    long nanoseconds = System.nanoTime() - start;
    String expected = quads(whole);

    Path store = prepared(work, "killed");
    Child child = Child.start(CommandProgram.class, words(work, store));
    child.awaitBegin();
    boolean isKilled = child.killAfter((long) (random.nextDouble() * nanoseconds));
    if (work == Work.RESTORE && Files.exists(store)) {
      assertThat(quads(store)).as(what).isEqualTo(expected);
    } else {
      again(work, store, what);
      assertThat(quads(store)).as(what).isEqualTo(expected);
      try (GraphStore opened = GraphStore.openForReading(store)) {
        assertThat(WordIndexes.values(opened.index()))
            .as(what)
            .isEqualTo(WordIndexes.valuesOfGraphs(opened));
      }
    }
    Folders.delete(whole);
    Folders.delete(store);
    return isKilled;
  }

  /** What is out or decided already is not said again; only what derives from it may be left. */
  private void again(Work work, Path store, String what) {
    if (work == Work.REMOVE) {
      try (GraphStore opened = GraphStore.openForReading(store)) {
        assertThat(opened.articles().size()).as(what).isIn(ARTICLES - 3, ARTICLES);
      }
    }
    boolean isDecided =
        work == Work.CURATE
            && Calls.call("curate", "list", "--store", store).out().contains("Otherland");
    if (isDecided || Calls.call(words(work, store)).code() != 0) {
      assertThat(work).as(what).isIn(Work.REMOVE, Work.CURATE);
      Outcome mended = Calls.call("doctor", "--store", store, "--repair");
      assertThat(mended.code()).as(what + ": " + mended.out() + mended.err()).isZero();
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = new ArrayList<>(all.toList());
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    }
    return to;
  }
}
