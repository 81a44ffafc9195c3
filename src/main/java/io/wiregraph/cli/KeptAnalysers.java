package io.wiregraph.cli;

import io.wiregraph.pipeline.Analyser;
import io.wiregraph.pipeline.AnalyserSource;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what reads articles from one build to the next, since it takes seconds to load, and lets go
 * of it when there was none for a while, since it takes memory. Only that of the last build is
 * kept.
 */
final class KeptAnalysers implements UnaryOperator<AnalyserSource>, AutoCloseable {

  private final Duration patience;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "kept analysers");
            thread.setDaemon(true);
            return thread;
          });

  private String version = "";
  private @Nullable Analyser kept;
  private @Nullable ScheduledFuture<?> leaving;

  /** Lets go of what was not asked for in so long. */
  KeptAnalysers(Duration patience) {
    this.patience = patience;
  }

  @Override
  public AnalyserSource apply(AnalyserSource source) {
    return new AnalyserSource(source.version(), source.refusal(), () -> load(source));
  }

  private synchronized Analyser load(AnalyserSource source) {
    Analyser found = kept;
    if (found == null || !version.equals(source.version())) {
      // Two at once might be too much.
      kept = null;
      found = source.loading().get();
      kept = found;
      version = source.version();
    }
    later();
    return found;
  }

  private void later() {
    if (leaving != null) {
      leaving.cancel(false);
    }
    leaving = clock.schedule(this::letGo, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Lets go of what is kept; a build that uses it goes on with it. */
  synchronized void letGo() {
    kept = null;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
