package io.wiregraph.speed;

import io.wiregraph.bench.TestData;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.pipeline.Builder;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to add one article to a store, beyond parsing it: the store is opened, the
 * article committed, identities and default graph brought up to date, the store closed. A hundred
 * times the articles show what the size of the store costs. They are invented: no two are alike,
 * and the people in them become more with them, as in the news.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx3g"})
@Threads(1)
public class AddingBenchmark {

  private static final long SEED = 1;

  /** More than warm-up and measurement add. */
  private static final int MOST_ADDED = 30;

  /** How many articles are in the store. */
  @Param({"100", "10000"})
  public int articles;

  private final OntologyIndex ontology = OntologyIndex.shipped();
  private final List<ArticleRecord> added = new ArrayList<>();
  private Path dir = Path.of("");

  /** Fills the store. */
  @Setup
  public void prepare() throws IOException {
    dir = Files.createTempDirectory("adding");
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("store"), null);
        Stream<ArticleRecord> all = TestData.records(articles + MOST_ADDED, SEED)) {
      Iterator<ArticleRecord> each = all.iterator();
      build(store, Stream.generate(each::next).limit(articles).iterator());
      each.forEachRemaining(added::add);
    }
  }

  private BuildSummary build(GraphStore store, Iterator<ArticleRecord> records) {
    Map<ArticleId, ArticleRecord> read = new ConcurrentHashMap<>();
    Iterator<ReadResult> input =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return records.hasNext();
          }

          @Override
          public ReadResult next() {
            ArticleRecord record = records.next();
            read.put(record.article().id(), record);
            return new ReadResult.Read(record.article(), Path.of("invented"));
          }
        };
    AnalyserSource source = new AnalyserSource("known", () -> a -> read.remove(a.id()));
    return new Builder(
            store,
            ontology,
            PlaceCoordinates.NONE,
            source,
            new BuildOptions(GraphOptions.DEFAULT, 2))
        .build(input, BuildListener.NONE);
  }

  /** Adds one article. */
  @Benchmark
  public BuildSummary adding() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("store"), null)) {
      return build(store, List.of(added.remove(0)).iterator());
    }
  }

  /** Removes the store. */
  @TearDown
  public void remove() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
