package io.wiregraph.cli;

import io.wiregraph.bench.QualityReport;
import io.wiregraph.bench.QualitySet;
import io.wiregraph.bench.Scorer;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.export.FactTable;
import io.wiregraph.export.MentionTable;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds each set in a store of its own that is thrown away, and has it scored. */
final class QualityRun {

  private final Scorer scorer;
  private final Console console;
  private final AnalyserSource source;
  private boolean isWhole = true;

  /**
   * Prepares a run.
   *
   * @param scorer scores the sets
   * @param console hears how it goes on
   * @param parser who finds the dependencies
   * @param coreference what decides which mentions are one entity
   */
  QualityRun(Scorer scorer, Console console, ParserKind parser, CoreferenceKind coreference) {
    this.scorer = scorer;
    this.console = console;
    AnalyserSource loading =
        Analysis.source(DomainPack.home(), Folders.cache("parses"), parser, coreference);
    this.source = new AnalyserSource(loading.version(), new Once(loading.loading()));
  }

  /** Models are loaded once for all sets. */
  private static final class Once implements Supplier<Analyser> {

    private final Supplier<Analyser> loading;
    private @Nullable Analyser loaded;

    Once(Supplier<Analyser> loading) {
      this.loading = loading;
    }

    @Override
    public synchronized Analyser get() {
      if (loaded == null) {
        loaded = loading.get();
      }
      return loaded;
    }
  }

  /** Returns whether every article of the sets so far was read. */
  boolean isWhole() {
    return isWhole;
  }

  /** Builds and scores {@code set}, and adds its figures to {@code report}. */
  void run(QualitySet set, QualityReport report) throws IOException {
    Path work = Files.createTempDirectory("wiregraph-quality");
    try {
      Path facts = work.resolve("facts.jsonl");
      Path mentions = work.resolve("mentions.jsonl");
      BuildSummary summary;
      try (GraphStore store = GraphStore.openForBuild(work.resolve("graph"), null)) {
        summary = build(set, store);
        OutputFile.write(facts, console, out -> new FactTable().write(store, out));
        OutputFile.write(mentions, console, out -> new MentionTable().write(store, out));
      }
      report.add(set.name(), summary.articles(), scorer.score(set, facts, mentions));
    } finally {
      Folders.delete(work);
    }
  }

  private BuildSummary build(QualitySet set, GraphStore store) {
    console.tell(set.name());
    BuildOptions options =
        new BuildOptions(GraphOptions.DEFAULT, Runtime.getRuntime().availableProcessors());
    BuildSummary summary =
        new BuildWork(store, console)
            .run(List.of(set.input()), ReadOptions.DEFAULT, options, source);
    summary.problems().forEach(problem -> console.tell("failed " + problem.describe()));
    if (summary.isStopped()) {
      throw new FailedException("stopped before the end");
    }
    isWhole &= summary.problems().isEmpty();
    return summary;
  }
}
