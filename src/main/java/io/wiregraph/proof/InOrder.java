package io.wiregraph.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work of several threads whose outcome comes in the order of the input. */
final class InOrder {

  private static final int PER_THREAD = 4;

  private InOrder() {}

  /**
   * Applies {@code work} to each piece of input. No more than a few pieces for each thread are held
   * at once.
   *
   * @param threads how many threads work
   * @param each takes the outcomes, in the caller's thread
   * @throws RuntimeException what {@code work} threw for the first piece that it threw for
   */
  static <T, R> void map(Iterator<T> input, Function<T, R> work, int threads, Consumer<R> each) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> begun = new ArrayDeque<>();
      while (input.hasNext() || !begun.isEmpty()) {
        while (input.hasNext() && begun.size() < threads * PER_THREAD) {
          T next = input.next();
          begun.add(workers.submit(() -> work.apply(next)));
        }
        each.accept(outcome(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R outcome(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
