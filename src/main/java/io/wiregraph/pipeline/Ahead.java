package io.wiregraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things by several threads, of which one takes the results in the order of the
 * things: the others are a few things ahead of it, however many there are.
 */
final class Ahead {

  private static final int PER_THREAD = 8;

  private Ahead() {}

  /**
   * Works on all things. When this returns, or throws, no thread is at work any more; who is
   * interrupted finishes first, as the files of a store do not bear interruption.
   *
   * @param work done by any thread; what it throws is thrown here
   * @param then done by the calling thread, in the order of the things
   */
  static <T, R> void each(Iterator<T> things, Function<T, R> work, Consumer<R> then) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<CompletableFuture<R>> begun = new ArrayDeque<>();
    try {
      while (things.hasNext() || !begun.isEmpty()) {
        while (things.hasNext() && begun.size() < threads * PER_THREAD) {
          T thing = things.next();
          begun.add(CompletableFuture.supplyAsync(() -> work.apply(thing), workers));
        }
        then.accept(result(begun.remove()));
      }
    } finally {
      begun.forEach(future -> future.cancel(false));
      workers.shutdown();
      AnalysisQueue.await(workers);
    }
  }

  private static <R> R result(CompletableFuture<R> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw Builder.rethrown(e.getCause());
    }
  }
}
