package io.wiregraph.cli;

import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.GraphOptions.Assertion;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph build}. */
@Command(
    name = "build",
    description = {
      "Read articles into the store.",
      "Articles that are in already and have not changed cost nothing; what the store holds beside"
          + " stays, but with --sync. Reads .txt, .html and .jsonl, each also with .gz.",
      "Where the store is served, the server builds, and this shows how it goes on."
    },
    footer = {
      "  wiregraph build articles/",
      "  wiregraph build --store syria --date 2012-02-07 report.txt",
      "  wiregraph build --store clubs --pack football/ football/corpus/",
      "  wiregraph build --sync articles/",
      "  wiregraph build --base https://example.org/graph/ news.jsonl.gz"
    })
final class BuildCommand implements Callable<Integer> {

  /** How much the graph of an article holds. */
  enum Detail {
    LEAN,
    FULL
  }

  /** Less is too little for CoreNLP's own parser and coreference. */
  private static final long BYTES_OF_CORENLP = 3000L << 20;

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOption pack = new PackOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What all IRIs start with; fixed at the first build (default: http://localhost:3030/).")
  private @Nullable String base;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "Folder that the articles' ids are relative to (default: the folder given).")
  private @Nullable Path root;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date of articles that do not say theirs, like 2012-02-07.")
  private @Nullable LocalDate date;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at once (default: as many as processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--assert",
      paramLabel = "RULE",
      defaultValue = "strict",
      description =
          "What counts as a fact: strict (what an article says itself), corroborated (also what two"
              + " speakers say in articles of two publishers that are no copies of each other, and"
              + " nobody contradicts), all (also what anybody says; default: strict).")
  private Assertion assertion = Assertion.STRICT;

  @Option(
      names = "--detail",
      paramLabel = "lean|full",
      defaultValue = "lean",
      description =
          "full: every mention, span and sentence, with its place; with its words where it stands in"
              + " evidence, or where --publish-text is given (default: lean).")
  private Detail detail = Detail.LEAN;

  @Option(
      names = "--coref",
      paramLabel = "KIND",
      defaultValue = "sieve",
      description =
          "What decides which mentions are one: sieve (the program's own rules), statistical or"
              + " neural (CoreNLP's models: a hundred times slower; docs/quality/coreference.json;"
              + " default: sieve).")
  private CoreferenceKind coreference = CoreferenceKind.SIEVE;

  @Mixin private ParserOption parser = new ParserOption();

  @Option(
      names = "--language",
      paramLabel = "en|any",
      defaultValue = "en",
      description =
          "en: articles in other languages than English are left out, and named; any: all are read"
              + " as if they were English (default: en).")
  private ArticleLanguage language = ArticleLanguage.EN;

  @Option(
      names = "--sync",
      description =
          "Make the store equal to the files and folders given: remove the articles that they lack."
              + " Nothing is removed where a file could not be read.")
  private boolean isSynced;

  @Option(
      names = "--allow-empty",
      description = "Let --sync remove all articles that the store had.")
  private boolean isEmptyAllowed;

  @Option(
      names = "--publish-text",
      description =
          "Put the articles' full text into the graph (default: only sentences that facts are read"
              + " from: texts are their publishers').")
  private boolean isTextPublished;

  @Option(names = "--no-cache", description = "Parse anew and keep no parses.")
  private boolean isUncached;

  @Option(names = "--verbose", description = "Name every file that is left alone.")
  private boolean isVerbose;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = new ArrayList<>();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads takes 1 or more");
    }
    if (isEmptyAllowed && !isSynced) {
      throw new UsageException("--allow-empty goes with --sync");
    }
    if (paths.stream().noneMatch(Files::exists)) {
      throw new FailedException("no such file or folder: " + paths.get(0));
    }
    requireMemory();
    GraphOptions graph = new GraphOptions(assertion, detail == Detail.FULL, isTextPublished);
    BuildSummary summary;
    try (GraphStore opened = openStore()) {
      Path parses = isUncached ? null : opened.parses();
      AnalyserSource analysis = Analysis.source(opened.pack(), parses, parser.kind(), coreference);
      summary =
          new BuildWork(opened, console)
              .run(
                  paths,
                  new ReadOptions(root, date),
                  new BuildOptions(graph, threads, BuildOptions.ARTICLES_PER_COMMIT, sync(opened)),
                  language.gate(
                      isUncached ? analysis : console.around().analysers().apply(analysis)));
    }
    BuildWork.reportSkipped(summary, isVerbose, console);
    BuildWork.report(summary, console);
    if (summary.isAllRefused()) {
      console.tell("nothing was read: every article was left out");
      return ExitCode.SOFTWARE;
    }
    return summary.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** A server that runs out of memory ends, and answers nobody any more. */
  private void requireMemory() {
    boolean isHeavy = parser.kind() != ParserKind.OWN || coreference != CoreferenceKind.SIEVE;
    if (console.around().isServer()
        && isHeavy
        && Runtime.getRuntime().maxMemory() < BYTES_OF_CORENLP) {
      throw new FailedException(
          "the server of the store has not the memory for CoreNLP's own models: end it and build,"
              + " or start it with JAVA_OPTS=-Xmx4g");
    }
  }

  private BuildOptions.@Nullable Sync sync(GraphStore opened) {
    return isSynced ? new BuildOptions.Sync(Analysis.parseCache(opened), isEmptyAllowed) : null;
  }

  private GraphStore openStore() {
    try {
      return GraphStore.openForBuild(store.folder(), base, pack.chosen().orElse(null));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base: " + e.getMessage());
    }
  }
}
