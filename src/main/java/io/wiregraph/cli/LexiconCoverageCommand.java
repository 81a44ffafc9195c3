package io.wiregraph.cli;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.corpus.Reading;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.parse.Parser;
import io.wiregraph.proof.Coverage;
import io.wiregraph.proof.CoverageReport;
import io.wiregraph.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph lexicon coverage}. */
@Command(
    name = "coverage",
    description = {
      "Count how many of the verbs of articles the lexicon knows, and list the most frequent that"
          + " it does not.",
      "A verb is known where an entry's frame fits it; auxiliaries and copulas do not count."
    },
    footer = {
      "  wiregraph lexicon coverage articles/",
      "  wiregraph lexicon coverage --limit 100 news.jsonl.gz",
      "  wiregraph lexicon coverage --json articles/ > coverage.json"
    })
final class LexiconCoverageCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private PackOption pack = new PackOption();

  private final List<String> problems = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "25",
      description = "How many unknown words are listed (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Write JSON.")
  private boolean isJson;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at once (default: as many as processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-cache", description = "Parse anew and keep no parses.")
  private boolean isUncached;

  @Mixin private ParserOption dependencies = new ParserOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = new ArrayList<>();

  LexiconCoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || limit < 0) {
      throw new UsageException("--threads takes 1 or more, --limit 0 or more");
    }
    Lexicon lexicon = Lexicon.of(pack.chosen().orElseGet(DomainPack::home));
    Parser parser =
        Analysis.parser(lexicon, isUncached ? null : Folders.cache("parses"), dependencies.kind());
    Coverage coverage =
        new Coverage(lexicon, parser::parse, Analysis.analyser(lexicon, parser)::analyse);
    ArticleSource source = new ArticleSource(paths, ReadOptions.DEFAULT);
    CoverageReport report;
    try (Reading reading = source.open();
        Progress progress = new Progress(console, "Reading", "article", source.countFiles())) {
      report = coverage.count(articles(reading), threads, progress::step);
    }
    CoverageTable table = new CoverageTable(report, limit);
    if (isJson) {
      console.print(table.json());
    } else {
      for (String line : table.lines()) {
        console.print(line);
      }
    }
    problems.forEach(console::tell);
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Iterator<Article> articles(Reading reading) {
    Iterable<ReadResult> results = () -> reading;
    Stream<ReadResult> stream = StreamSupport.stream(results.spliterator(), false);
    return stream.map(this::article).filter(Objects::nonNull).iterator();
  }

  private @Nullable Article article(ReadResult result) {
    if (result instanceof ReadResult.Problem problem) {
      problems.add("failed " + problem.describe());
    }
    return result instanceof ReadResult.Read read ? read.article() : null;
  }
}
