package io.wiregraph.cli;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.corpus.Reading;
import io.wiregraph.nlp.CoreNlpParser;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildProblem;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.pipeline.Builder;
import io.wiregraph.pipeline.GraphCounts;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A build with its progress and its report, as {@code build} and {@code demo} do it. */
final class BuildWork {

  /** Articles with sentences that were cut that are named on the console. */
  private static final int MOST_NAMED = 5;

  private final GraphStore store;
  private final Console console;

  BuildWork(GraphStore store, Console console) {
    this.store = store;
    this.console = console;
  }

  /**
   * Builds, and stops in good order where it is told to end meanwhile.
   *
   * @param isCached whether parses are kept for the next build
   * @param coreference what decides which mentions are one entity
   */
  BuildSummary run(
      List<Path> paths,
      ReadOptions reading,
      BuildOptions options,
      boolean isCached,
      CoreferenceKind coreference) {
    Path parses = isCached ? store.parses() : null;
    return run(
        paths,
        reading,
        options,
        Analysis.source(store.pack(), parses, ParserKind.OWN, coreference));
  }

  /** Builds with an analysis of its own. */
  @SuppressWarnings("try") // The watch is there to be closed.
  BuildSummary run(
      List<Path> paths, ReadOptions reading, BuildOptions options, AnalyserSource analysis) {
    ArticleSource source = new ArticleSource(paths, reading);
    Builder builder =
        new Builder(
            store, OntologyIndex.of(store.pack()), Analysis.coordinates(), analysis, options);
    try (Ending.Watch watch = console.around().ending().listen(builder::stop);
        Reading articles = source.open();
        BuildProgress progress = new BuildProgress(console, source.countFiles())) {
      return builder.build(articles, progress);
    }
  }

  /**
   * Tells which files were left out on purpose; those of other kinds are only counted.
   *
   * @param isVerbose whether those are named, too
   */
  static void reportSkipped(BuildSummary summary, boolean isVerbose, Console console) {
    int others = 0;
    for (ReadResult.Skipped skipped : summary.skipped()) {
      if (isVerbose || !skipped.isOfOtherKind()) {
        console.tell("left out " + skipped.file() + ": " + skipped.reason());
      } else {
        others++;
      }
    }
    if (others > 0) {
      console.tell(
          String.format(
              Locale.ROOT,
              "%,d %s of other kinds left alone (--verbose names them)",
              others,
              others == 1 ? "file" : "files"));
    }
  }

  /** "3 sentences longer than 120 tokens were cut, in 2 articles (a, b)". */
  private static String cutSentences(SortedMap<ArticleId, Integer> cut) {
    int sentences = cut.values().stream().mapToInt(Integer::intValue).sum();
    String named =
        cut.keySet().stream()
            .limit(MOST_NAMED)
            .map(ArticleId::value)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%,d %s longer than %d tokens %s cut and read in parts, in %,d %s (%s%s); build.log.jsonl"
            + " in the store names all",
        sentences,
        sentences == 1 ? "sentence" : "sentences",
        CoreNlpParser.MAX_TOKENS,
        sentences == 1 ? "was" : "were",
        cut.size(),
        cut.size() == 1 ? "article" : "articles",
        named,
        cut.size() > MOST_NAMED ? ", …" : "");
  }

  /** Prints what a build found, and names all that it could not read. */
  static void report(BuildSummary summary, Console console) throws IOException {
    GraphCounts counts = summary.store();
    console.print(
        String.format(
            Locale.ROOT,
            "%,d articles read: %,d new, %,d changed, %,d unchanged%s; %.1f s",
            summary.articles(),
            summary.fresh(),
            summary.changed(),
            summary.unchanged(),
            summary.removed() > 0
                ? String.format(Locale.ROOT, "; %,d removed", summary.removed())
                : "",
            summary.seconds()));
    console.print(
        String.format(
            Locale.ROOT,
            "In the store: %,d articles, %,d sentences, %,d entities, %,d events,"
                + " %,d statements, %,d relations, %,d triples",
            counts.articles(),
            counts.sentences(),
            counts.entities(),
            counts.events(),
            counts.statements(),
            counts.relations(),
            counts.triples()));
    console.out().flush();
    for (BuildProblem problem : summary.problems()) {
      console.tell("failed " + problem.describe());
    }
    if (!summary.cut().isEmpty()) {
      console.tell(cutSentences(summary.cut()));
    }
    if (summary.unsynced() != null) {
      console.tell(summary.unsynced());
    }
    if (summary.isStopped()) {
      console.tell("stopped before the end; the next build goes on from here");
    }
  }
}
