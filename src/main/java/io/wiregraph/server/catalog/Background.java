package io.wiregraph.server.catalog;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what takes a while, one piece after the other and behind all requests, so that no number of
 * requests makes the server do more of it at once.
 */
public final class Background implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  /** What looks into the store is given so long to notice that it is to end. */
  private static final long SECONDS_TO_END = 30;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
          });

  /** Puts work in the row. */
  public <T> Future<T> start(Callable<T> work) {
    return worker.submit(work);
  }

  /**
   * Waits for work.
   *
   * @return what it gave; empty where it is still going on, or failed, which the log tells
   */
  static <T> Optional<T> await(Future<T> work, long millis) {
    try {
      return Optional.of(work.get(millis, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (CancellationException e) {
      LOG.debug("stopped", e);
      return Optional.empty();
    } catch (ExecutionException e) {
      LOG.warn("cannot finish what was begun in the background", e.getCause());
      return Optional.empty();
    }
  }

  /**
   * Lets the work of this thread end where it is told to.
   *
   * @throws CancellationException if it is
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the server is stopping");
    }
  }

  /** Ends the work that is going on; returns when it has let go of the store. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("what was begun in the background does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
