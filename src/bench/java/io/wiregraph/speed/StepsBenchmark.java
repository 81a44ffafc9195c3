package io.wiregraph.speed;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.extract.Extractor;
import io.wiregraph.fact.Entity;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.IndexFile;
import io.wiregraph.link.Linker;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.text.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The steps between parser and store, each alone, on one thread: an operation is the whole corpus,
 * the counter its tokens. {@code extraction} is what is asked of extraction: parsed article in,
 * facts out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Threads(1)
public class StepsBenchmark {

  /** Counts what was gone through; JMH reports it by the second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Tokens gone through since the iteration began. */
    public long tokens;

    /** Nanoseconds that the thread had a core since then; less than passed on a busy machine. */
    public long cpu;

    private long start;

    /** Starts the clock of an operation. */
    @Setup(Level.Invocation)
    public void start() {
      start = THREADS.getCurrentThreadCpuTime();
    }

    /** Stops the clock of an operation. */
    @TearDown(Level.Invocation)
    public void stop() {
      cpu += THREADS.getCurrentThreadCpuTime() - start;
    }
  }

  private record Ready(Article article, ParsedArticle mended, List<Entity> entities) {}

  private final List<ParsedCorpus.Parsed> corpus = ParsedCorpus.read();
  private final List<Ready> ready = new ArrayList<>();
  private final Lexicon lexicon = Lexicon.load();
  private final Extractor extractor = extractor(lexicon);
  private final CoreferenceResolver coreference = new CoreferenceResolver();
  private final Linker linker = linker();

  /** The index is made anew below the build folder where it is not there. */
  static Linker linker() {
    return Linker.load(
        new IndexFile(Path.of("target", "bench-links")),
        new IndexFile.Listener() {
          @Override
          public void begun(long lines) {}

          @Override
          public void read(long lines) {}

          @Override
          public void ended() {}
        });
  }

  static Extractor extractor() {
    return extractor(Lexicon.load());
  }

  private static Extractor extractor(Lexicon lexicon) {
    Gazetteer gazetteer = Gazetteer.load();
    return new Extractor(
        lexicon,
        word -> gazetteer.named(word).filter(m -> m.form() != Match.Form.NAME).isPresent());
  }

  /** Does once what comes before each step. */
  @Setup
  public void prepare() {
    for (ParsedCorpus.Parsed parsed : corpus) {
      ParsedArticle mended = mend(parsed);
      List<Entity> entities = coreference.resolve(parsed.article(), mended);
      ready.add(new Ready(parsed.article(), mended, entities));
    }
  }

  private ParsedArticle mend(ParsedCorpus.Parsed parsed) {
    return new RepairingParser(new KnownParse(parsed.parse()), lexicon).parse(parsed.article());
  }

  /** Parsed article in, facts out. */
  @Benchmark
  public void extraction(Count count, Blackhole hole) {
    for (Ready each : ready) {
      hole.consume(extractor.extract(each.article(), each.mended()));
      count.tokens += each.mended().tokens();
    }
  }

  /** Parsed article in, mended parse out. */
  @Benchmark
  public void repair(Count count, Blackhole hole) {
    for (ParsedCorpus.Parsed each : corpus) {
      hole.consume(mend(each));
      count.tokens += each.parse().tokens();
    }
  }

  /** Parsed article in, mentions and entities out. */
  @Benchmark
  public void coreference(Count count, Blackhole hole) {
    for (Ready each : ready) {
      hole.consume(coreference.resolve(each.article(), each.mended()));
      count.tokens += each.mended().tokens();
    }
  }

  /** Entities in, entities with links out. */
  @Benchmark
  public void linking(Count count, Blackhole hole) {
    for (Ready each : ready) {
      hole.consume(linker.link(each.mended(), each.entities()));
      count.tokens += each.mended().tokens();
    }
  }
}
