package io.wiregraph.speed;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.record.ArticleRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to decide which entities of many articles are one, on one thread: twice and
 * four times the articles show how the time grows. The articles are those of the corpus, renamed;
 * making them anew, twice, is part of the time, as reading them would be.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx3g"})
@Threads(1)
public class ResolvingBenchmark {

  /** Counts the clusters that came out. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Count {

    /** Named entities of the last decision. */
    public long clusters;

    /** Begins anew. */
    @Setup(Level.Iteration)
    public void begin() {
      clusters = 0;
    }
  }

  /** How often the corpus is there, each time under other names. */
  @Param({"105", "210", "420"})
  public int copies;

  private final List<ArticleRecord> records = new ArrayList<>();

  /** Analyses the corpus once. */
  @Setup
  public void prepare() {
    records.addAll(AnalysedCorpus.read());
  }

  /** Records in, clusters out. */
  @Benchmark
  public IdentityDecisions resolving(Count count) {
    RenamedRecords renamed = new RenamedRecords(records, copies);
    IdentityDecisions decisions = IdentityDecisions.of(renamed::all, Curation.EMPTY);
    count.clusters = decisions.namedEntities().size();
    return decisions;
  }
}
