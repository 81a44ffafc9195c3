package io.wiregraph.speed;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.wiregraph.depparse.TreeParser;
import io.wiregraph.nlp.ParserKind;
import java.io.IOException;
import java.nio.file.Path;
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
 * The dependency parser alone, ours and CoreNLP's with the same weights, on one thread: an
 * operation is the whole corpus, tokenized and tagged, the counter its tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx3g"})
@Threads(1)
public class DependencyBenchmark {

  /** A sentence with what only one of the parsers wants beside it. */
  private record Tagged(List<String> words, List<String> tags, CoreMap map) {}

  /** Our parser. */
  @State(Scope.Benchmark)
  public static class Own {
    private TreeParser parser;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      parser = ParserKind.dependencyFile(Path.of("target", "bench-models")).open();
    }
  }

  /** CoreNLP's parser. */
  @State(Scope.Benchmark)
  public static class Stock {
    private DependencyParser parser;

    /** Loads it. */
    @Setup
    public void load() {
      RedwoodConfiguration.empty().apply();
      parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }
  }

  private final List<Tagged> sentences = new ArrayList<>();
  private int tokens;

  /** Reads the corpus. */
  @Setup
  public void prepare() {
    for (TaggedSentence sentence : TaggedSentence.read()) {
      CoreMap map = new ArrayCoreMap(1);
      map.set(TokensAnnotation.class, sentence.labels());
      sentences.add(new Tagged(sentence.words(), sentence.tags(), map));
      tokens += sentence.words().size();
    }
  }

  /** Words and tags in, tree out. */
  @Benchmark
  public void own(Own own, StepsBenchmark.Count count, Blackhole hole) {
    for (Tagged each : sentences) {
      hole.consume(own.parser.parse(each.words(), each.tags()));
    }
    count.tokens += tokens;
  }

  /** The same by CoreNLP. */
  @Benchmark
  public void stock(Stock stock, StepsBenchmark.Count count, Blackhole hole) {
    for (Tagged each : sentences) {
      hole.consume(stock.parser.predict(each.map()).typedDependencies());
    }
    count.tokens += tokens;
  }
}
