package io.wiregraph.speed;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.wiregraph.names.NameTagger;
import io.wiregraph.nlp.ParserKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
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
 * Names alone, ours and CoreNLP's with the same weights, on one thread: an operation is the whole
 * corpus, tokenized and tagged, the counter its tokens.
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
public class NamesBenchmark {

  /** Ours. */
  @State(Scope.Benchmark)
  public static class Own {
    private NameTagger tagger;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      tagger = ParserKind.nameFile(Path.of("target", "bench-models")).open();
    }
  }

  /** CoreNLP's. */
  @State(Scope.Benchmark)
  public static class Stock {
    private CRFClassifier<CoreLabel> classifier;

    /** Loads it, so that it learns no words as it reads. */
    @Setup
    public void load() throws IOException, ClassNotFoundException {
      RedwoodConfiguration.empty().apply();
      Properties settings = new Properties();
      settings.setProperty("maxAdditionalKnownLCWords", "0");
      classifier = CRFClassifier.getClassifier(CRFClassifier.DEFAULT_CLASSIFIER, settings);
    }
  }

  private List<TaggedSentence> sentences = List.of();
  private int tokens;

  /** Reads the corpus. */
  @Setup
  public void prepare() {
    sentences = TaggedSentence.read();
    tokens = sentences.stream().mapToInt(each -> each.words().size()).sum();
  }

  /** Words and tags in, labels out. */
  @Benchmark
  public void own(Own own, StepsBenchmark.Count count, Blackhole hole) {
    for (TaggedSentence each : sentences) {
      hole.consume(own.tagger.label(each.words(), each.tags()));
    }
    count.tokens += tokens;
  }

  /** The same by CoreNLP. */
  @Benchmark
  public void stock(Stock stock, StepsBenchmark.Count count, Blackhole hole) {
    for (TaggedSentence each : sentences) {
      hole.consume(stock.classifier.classifySentence(each.labels()));
    }
    count.tokens += tokens;
  }
}
