package io.wiregraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Values on their way into an index, one after the other, while more are looked for. */
final class Adding implements AutoCloseable {

  private static final int AT_ONCE = 1024;

  private final WordIndex index;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private List<Entry> portion = new ArrayList<>();
  private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);

  /** Adds to {@code index}. */
  Adding(WordIndex index) {
    this.index = index;
  }

  /** Puts a value in, sooner or later; waits where it would be much later. */
  void add(Entry entry) {
    portion.add(entry);
    if (portion.size() == AT_ONCE) {
      hand();
    }
  }

  private void hand() {
    List<Entry> full = portion;
    portion = new ArrayList<>();
    await();
    before = CompletableFuture.runAsync(() -> full.forEach(index::add), thread);
  }

  private void await() {
    try {
      before.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : e;
    }
  }

  /** Waits until all are in. */
  @Override
  public void close() {
    try {
      hand();
      await();
    } finally {
      thread.shutdown();
    }
  }
}
