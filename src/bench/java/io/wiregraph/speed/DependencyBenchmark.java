package io.wiregraph.speed;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.wiregraph.depparse.TreeParser;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
    for (ParsedCorpus.Parsed parsed : ParsedCorpus.read()) {
      parsed.parse().sentences().stream().map(DependencyBenchmark::tagged).forEach(sentences::add);
      tokens += parsed.parse().tokens();
    }
  }

  private static Tagged tagged(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.word(i));
      label.setValue(sentence.word(i));
      label.setTag(sentence.tag(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    CoreMap map = new ArrayCoreMap(1);
    map.set(TokensAnnotation.class, labels);
    return new Tagged(
        IntStream.range(0, sentence.size()).mapToObj(sentence::word).toList(),
        IntStream.range(0, sentence.size()).mapToObj(sentence::tag).toList(),
        map);
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
