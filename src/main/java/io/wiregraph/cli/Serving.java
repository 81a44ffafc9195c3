package io.wiregraph.cli;

import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.handover.Notice;
import io.wiregraph.handover.WorkListener;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes a store while it is served: work that others hand over, and watched folders. */
final class Serving implements AutoCloseable {

  private static final Duration MODELS_KEPT = Duration.ofMinutes(5);

  private final GraphStore store;
  private final Path folder;
  private final List<Path> watched;
  private final boolean isEmptyAllowed;
  private final Console console;
  private final Jobs jobs;
  private final KeptAnalysers analysers = new KeptAnalysers(MODELS_KEPT);
  private @Nullable WorkListener listener;
  private @Nullable Watcher watcher;

  /**
   * Prepares.
   *
   * @param folder the folder of the store
   * @param watched folders that the store is kept equal to; may be empty
   * @param isEmptyAllowed whether folders without any article of the store empty it
   */
  Serving(
      GraphStore store, Path folder, List<Path> watched, boolean isEmptyAllowed, Console console) {
    this.store = store;
    this.folder = folder;
    this.watched = watched.stream().map(Path::toAbsolutePath).toList();
    this.isEmptyAllowed = isEmptyAllowed;
    this.jobs = new Jobs(store);
    this.console =
        new Console(
            console.out(), console.err(), false, new Surroundings(jobs::listen, analysers, true));
  }

  /** Starts to take work, and to watch. */
  void start(String address) throws IOException {
    WorkListener open = WorkListener.start(new HandedOver(jobs, analysers, watched));
    listener = open;
    try {
      open.notice(address).write(folder);
    } catch (UnsupportedOperationException e) {
      open.close();
      console.tell(
          "the disk of "
              + folder
              + " can keep no secrets, so no build can be handed to this server");
    }
    if (!watched.isEmpty()) {
      watcher = new Watcher(watched, this::build, console);
      watcher.start();
    }
  }

  /** Returns whether the store is being changed. */
  boolean isBusy() {
    return jobs.isBusy();
  }

  /** The graphs stay as detailed as they are. */
  private GraphOptions graph() {
    return store.articles().values().stream()
        .map(ArticleRow::graphVersion)
        .findFirst()
        .map(version -> GraphOptions.ending(version, store.assertion()))
        .orElse(GraphOptions.DEFAULT);
  }

  private boolean build() throws Exception {
    return jobs.call(this::buildNow, () -> {});
  }

  private boolean buildNow() throws IOException {
    BuildOptions options =
        new BuildOptions(
            graph(),
            Runtime.getRuntime().availableProcessors(),
            BuildOptions.ARTICLES_PER_COMMIT,
            new BuildOptions.Sync(Analysis.parseCache(store), isEmptyAllowed));
    BuildSummary summary =
        new BuildWork(store, console)
            .run(
                watched,
                ReadOptions.DEFAULT,
                options,
                ArticleLanguage.EN.gate(
                    analysers.apply(
                        Analysis.source(
                            store.pack(), store.parses(), ParserKind.OWN, CoreferenceKind.SIEVE))));
    BuildWork.reportSkipped(summary, false, console);
    BuildWork.report(summary, console);
    return true;
  }

  /** Stops to take work; returns when the work that is under way has kept what it had. */
  @Override
  public void close() {
    if (watcher != null) {
      watcher.close();
    }
    jobs.close();
    if (listener != null) {
      listener.close();
      try {
        Notice.remove(folder);
      } catch (IOException e) {
        console.tell("cannot remove what tells where the server was: " + e.getMessage());
      }
    }
    analysers.close();
  }
}
