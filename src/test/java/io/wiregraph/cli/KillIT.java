package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.NQuadsExport;
import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.query.Prefixes;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.search.WordIndexes;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds are killed at random moments. Each time the store opens and holds exactly the articles of
 * a commit, and the next build ends with the bytes of one that nothing disturbed. Ten times, or as
 * often as {@code -Dkills} says: {@code mvn verify -Pfaults} kills a hundred times.
 */
class KillIT {

  private static final int KILLS = Integer.getInteger("wiregraph.kills", 10);

  @TempDir Path dir;

  /**
   * What is being done when the process is killed.
   *
   * @param name what it is called in reports
   * @param before what is in the store
   * @param input the articles to build
   * @param isSynced whether the store shall be equal to the input
   */
  private record Work(
      String name,
      SortedMap<String, String> before,
      SortedMap<String, String> input,
      boolean isSynced) {

    /** What is in after so many articles of the input; with a sync, more means after it. */
    SortedMap<String, String> after(int count) {
      SortedMap<String, String> articles = new TreeMap<>(before);
      input.entrySet().stream()
          .filter(e -> !e.getValue().equals(before.get(e.getKey())))
          .limit(count)
          .forEach(e -> articles.put(e.getKey(), e.getValue()));
      return articles;
    }

    SortedMap<String, String> end() {
      SortedMap<String, String> articles = after(input.size());
      if (isSynced) {
        articles.keySet().retainAll(input.keySet());
      }
      return articles;
    }
  }

  private static SortedMap<String, String> merged(
      SortedMap<String, String> one, SortedMap<String, String> other) {
    SortedMap<String, String> all = new TreeMap<>(one);
    all.putAll(other);
    return all;
  }

  private static List<Work> works() {
    SortedMap<String, String> first = StandIn.articles(0, 16, 0);
    return List.of(
        new Work("first build", new TreeMap<>(), first, false),
        new Work(
            "change", first, merged(StandIn.articles(0, 8, 1), StandIn.articles(16, 20, 0)), false),
        new Work(
            "sync", first, merged(StandIn.articles(4, 8, 0), StandIn.articles(8, 16, 2)), true));
  }

  @Test
  void whateverIsKilledTheStoreOpensAndTheNextBuildEndsAsIfNothingHadHappened() throws Exception {
    long seed = Long.getLong("wiregraph.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Undisturbed> undisturbed = new ArrayList<>();
    for (Work work : works()) {
      undisturbed.add(new Undisturbed(work));
    }
    int kills = 0;
    int tries = 0;
    Map<String, Integer> counts = new TreeMap<>();
    while (kills < KILLS) {
      tries++;
      assertThat(tries).as("tries for %d kills", kills).isLessThan(10 * KILLS);
      Undisturbed one = undisturbed.get(tries % undisturbed.size());
      if (one.killOnce(random, "seed " + seed + ", try " + tries)) {
        kills++;
        counts.merge(one.work.name(), 1, Integer::sum);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "killed %d times (%s; of %d starts), the store whole each time%n",
        kills,
        counts,
        tries);
    assertThat(kills).isEqualTo(KILLS);
  }

  /** A work, the store that it begins with, and what came of it without a kill. */
  private final class Undisturbed {

    private final Work work;
    private final Path before;
    private final Path input;
    private final String graph;
    private final long nanoseconds;

    Undisturbed(Work work) throws InterruptedException {
      this.work = work;
      Path own = dir.resolve(work.name());
      this.before = own.resolve("before");
      this.input = StandIn.write(own.resolve("input"), work.input());
      if (!work.before().isEmpty()) {
        build(before, StandIn.write(own.resolve("first"), work.before()), false);
      }
      Path other = own.resolve("other");
      build(other, StandIn.write(own.resolve("end"), work.end()), false);
      this.graph = quads(other);
      Path timed = copy(before, own.resolve("timed"));
      Child child = Child.start(StandInProgram.class, timed, input, work.isSynced());
      child.awaitBegin();
      long start = System.nanoTime();
      assertThat(child.end()).as("%s", child.lines()).isZero();
      this.nanoseconds = System.nanoTime() - start;
      assertThat(quads(timed)).isEqualTo(graph);
    }

    boolean killOnce(Random random, String what) throws InterruptedException {
      Path store = copy(before, dir.resolve("killed"));
      Child child = Child.start(StandInProgram.class, store, input, work.isSynced());
      child.awaitBegin();
      boolean isKilled = child.killAfter((long) (random.nextDouble() * nanoseconds));
      assertWhole(store, committed(child), work.name() + ", " + what);
      build(store, input, work.isSynced());
      assertThat(quads(store)).as(what).isEqualTo(graph);
      delete(store);
      return isKilled;
    }

    private int committed(Child child) {
      return child.lines().stream()
          .filter(l -> l.startsWith(StandInProgram.COMMITTED))
          .mapToInt(l -> Integer.parseInt(l.substring(StandInProgram.COMMITTED.length())))
          .sum();
    }

    /** What was told is in; of what came after, all of one commit at most. */
    private void assertWhole(Path store, int committed, String what) {
      try (GraphStore opened = GraphStore.openForReading(store)) {
        SortedMap<String, String> texts =
            opened
                .records()
                .map(ArticleRecord::article)
                .collect(
                    Collectors.toMap(
                        a -> a.id().value(),
                        a -> a.text().strip() + "\n",
                        (a, b) -> a,
                        TreeMap::new));
        List<SortedMap<String, String>> possible = new ArrayList<>();
        for (int more = 0; more <= StandInProgram.ARTICLES_PER_COMMIT; more++) {
          possible.add(work.after(committed + more));
        }
        possible.add(work.end());
        assertThat(texts).as(what).isIn(possible);
        assertThat(graphs(opened)).as(what).isEqualTo(opened.articles().keySet());
        assertThat(WordIndexes.values(opened.index()))
            .as(what)
            .isEqualTo(WordIndexes.valuesOfGraphs(opened));
      }
    }
  }

  private static TreeSet<ArticleId> graphs(GraphStore store) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () -> {
          TreeSet<ArticleId> ids = new TreeSet<>();
          data.find(Node.ANY, Node.ANY, Node.ANY, Wg.ARTICLE)
              .forEachRemaining(
                  quad -> {
                    if (quad.getGraph()
                        .getURI()
                        .startsWith(store.iris().base() + "graph/article/")) {
                      ids.add(store.iris().articleId(quad.getSubject()));
                    }
                  });
          return ids;
        });
  }

  private static void build(Path store, Path input, boolean isSynced) {
    try (GraphStore opened = GraphStore.openForBuild(store, null)) {
      StandInProgram.build(opened, input, isSynced, BuildListener.NONE);
    }
  }

  private static String quads(Path store) {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.dataset().begin(ReadWrite.READ);
      try {
        Prefixes prefixes = Prefixes.ofStore(opened.iris().base());
        new NQuadsExport().write(opened.dataset().asDatasetGraph(), prefixes, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        opened.dataset().end();
      }
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.exists(from) ? Files.walk(from) : Stream.empty()) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  private static void delete(Path store) {
    try {
      Folders.delete(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
