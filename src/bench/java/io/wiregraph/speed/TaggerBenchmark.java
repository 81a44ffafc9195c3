package io.wiregraph.speed;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.Sentence;
import io.wiregraph.tagger.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
 * The tagger alone, ours and CoreNLP's with the same weights, on one thread: an operation is the
 * whole corpus, tokenized, the counter its tokens.
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
public class TaggerBenchmark {

  /** Our tagger. */
  @State(Scope.Benchmark)
  public static class Own {
    private Tagger tagger;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      tagger = ParserKind.tagFile(Path.of("target", "bench-models")).open();
    }
  }

  /** CoreNLP's tagger. */
  @State(Scope.Benchmark)
  public static class Stock {
    private MaxentTagger tagger;

    /** Loads it. */
    @Setup
    public void load() {
      RedwoodConfiguration.empty().apply();
      tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, new Properties(), false);
    }
  }

  private final List<List<String>> sentences = new ArrayList<>();
  private final List<List<CoreLabel>> labels = new ArrayList<>();
  private int tokens;

  /** Reads the corpus. */
  @Setup
  public void prepare() {
    for (ParsedCorpus.Parsed parsed : ParsedCorpus.read()) {
      parsed.parse().sentences().stream().map(TaggerBenchmark::words).forEach(sentences::add);
      tokens += parsed.parse().tokens();
    }
    sentences.stream().map(TaggerBenchmark::labels).forEach(labels::add);
  }

  private static List<String> words(Sentence sentence) {
    return IntStream.range(0, sentence.size()).mapToObj(sentence::word).toList();
  }

  private static List<CoreLabel> labels(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      labels.add(label);
    }
    return labels;
  }

  /** Words in, tags out. */
  @Benchmark
  public void own(Own own, StepsBenchmark.Count count, Blackhole hole) {
    for (List<String> each : sentences) {
      hole.consume(own.tagger.tag(each));
    }
    count.tokens += tokens;
  }

  /** The same by CoreNLP. */
  @Benchmark
  public void stock(Stock stock, StepsBenchmark.Count count, Blackhole hole) {
    for (List<CoreLabel> each : labels) {
      stock.tagger.tagCoreLabels(each);
      hole.consume(each);
    }
    count.tokens += tokens;
  }
}
