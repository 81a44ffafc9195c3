package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.server.trial.TextAnalyser;
import io.wiregraph.server.trial.TriedText;
import io.wiregraph.server.trial.UnreadTextException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What reads texts that people try at a server: loaded behind when somebody asks first, let go of
 * when nobody did for a while.
 */
final class TriedTexts implements TextAnalyser, AutoCloseable {

  /** Reads one text. */
  @FunctionalInterface
  interface Reading {
    /** Reads as {@link TextAnalyser#read} does. */
    ObjectNode read(TriedText text, BooleanSupplier isOver) throws UnreadTextException;
  }

  private final Supplier<Reading> loading;
  private final Duration patience;
  private final ScheduledExecutorService behind =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "models of tried texts");
            thread.setDaemon(true);
            return thread;
          });

  private @Nullable CompletableFuture<Reading> loaded;
  private @Nullable ScheduledFuture<?> leaving;

  /**
   * Prepares; loads nothing yet.
   *
   * @param loading loads what reads, which may take long
   * @param patience after how long what nobody uses is let go of
   */
  TriedTexts(Supplier<Reading> loading, Duration patience) {
    this.loading = loading;
    this.patience = patience;
  }

  @Override
  public synchronized boolean isReady() {
    CompletableFuture<Reading> task = loaded;
    if (task == null) {
      task = CompletableFuture.supplyAsync(loading, behind);
      loaded = task;
    }
    later();
    if (!task.isDone()) {
      return false;
    }
    try {
      task.join();
      return true;
    } catch (CompletionException e) {
      loaded = null;
      throw new IllegalStateException("what reads texts cannot be loaded", e.getCause());
    }
  }

  @Override
  public ObjectNode read(TriedText text, BooleanSupplier isOver) throws UnreadTextException {
    return reading().read(text, isOver);
  }

  private synchronized Reading reading() {
    later();
    CompletableFuture<Reading> task = loaded;
    if (task == null || !task.isDone()) {
      throw new CancellationException("let go of before it was read");
    }
    return task.join();
  }

  private void later() {
    if (leaving != null) {
      leaving.cancel(false);
    }
    leaving = behind.schedule(this::letGo, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Lets go of what is loaded; a text that is being read is read to its end. */
  synchronized void letGo() {
    loaded = null;
  }

  @Override
  public void close() {
    behind.shutdownNow();
  }
}
