package io.wiregraph.pipeline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Takes what is finished off the queue for the writer, outside of commits and within them. */
final class Intake {

  private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final AnalysisQueue queue;
  private final BuildRun run;
  private final int articlesPerCommit;
  private final AtomicInteger loads;
  private final BuildListener listener;
  private boolean isHeard;
  private @Nullable InterruptedException interruption;
  private @Nullable ExecutionException failure;

  /**
   * Takes from {@code queue} for {@code run}.
   *
   * @param loads how often the analyser was loaded
   * @param listener hears when it is loaded
   */
  Intake(
      AnalysisQueue queue,
      BuildRun run,
      int articlesPerCommit,
      AtomicInteger loads,
      BuildListener listener) {
    this.queue = queue;
    this.run = run;
    this.articlesPerCommit = articlesPerCommit;
    this.loads = loads;
    this.listener = listener;
  }

  /** Waits for the next piece of input and takes it, where one comes in time. */
  void next() throws InterruptedException, ExecutionException {
    Future<Finished> next = queue.poll(Math.max(0, run.nanosToCommit(COMMIT_NANOS)));
    if (!isHeard && loads.get() > 0) {
      isHeard = true;
      listener.loading();
    }
    if (next != null) {
      run.take(next.get());
    }
  }

  /**
   * Takes what comes until it is time to commit. What ends the build early is kept for {@link
   * #check}, so that what came before is committed.
   */
  void untilDue() {
    try {
      while (!run.isEnded()
          && !run.isFull(articlesPerCommit)
          && run.nanosToCommit(COMMIT_NANOS) > 0) {
        next();
      }
    } catch (InterruptedException e) {
      interruption = e;
    } catch (ExecutionException e) {
      failure = e;
    }
  }

  /** Throws what ended the build early. */
  void check() throws InterruptedException, ExecutionException {
    if (interruption != null) {
      throw interruption;
    }
    if (failure != null) {
      throw failure;
    }
  }
}
