package io.wiregraph.speed;

import io.wiregraph.nlp.TimeSteps;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times alone, ours and SUTime's, on one thread: an operation is the whole corpus, parsed, the
 * counter its tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@Threads(1)
public class TimesBenchmark {

  private final TimeSteps times = new TimeSteps();
  private final List<Sentence> sentences = new ArrayList<>();
  private int tokens;

  /** Reads the corpus. */
  @Setup
  public void prepare() {
    for (ParsedCorpus.Parsed parsed : ParsedCorpus.read()) {
      sentences.addAll(parsed.parse().sentences());
      tokens += parsed.parse().tokens();
    }
  }

  /** Our patterns, and SUTime where they do not suffice. */
  @Benchmark
  public void own(StepsBenchmark.Count count, Blackhole hole) {
    for (Sentence sentence : sentences) {
      hole.consume(times.own(sentence));
    }
    count.tokens += tokens;
  }

  /** SUTime on the stretches of sentences that may hold a time. */
  @Benchmark
  public void sutimeInStretches(StepsBenchmark.Count count, Blackhole hole) {
    for (Sentence sentence : sentences) {
      hole.consume(times.sutimeInStretches(sentence));
    }
    count.tokens += tokens;
  }

  /** SUTime on whole sentences. */
  @Benchmark
  public void sutime(StepsBenchmark.Count count, Blackhole hole) {
    for (Sentence sentence : sentences) {
      hole.consume(times.sutime(sentence));
    }
    count.tokens += tokens;
  }
}
