package io.wiregraph.cli;

import io.wiregraph.store.GraphStore;
import io.wiregraph.store.Lending;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Work on a store that is served: one piece at a time, in the order in which it comes. */
final class Jobs implements AutoCloseable {

  private final GraphStore store;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Set<Runnable> stops = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  Jobs(GraphStore store) {
    this.store = store;
  }

  /**
   * Does work to which the store is lent, when it is its turn.
   *
   * @param waiting told where others are before it
   * @throws FailedException if the server is about to end
   */
  <T> T call(Callable<T> work, Runnable waiting) throws Exception {
    if (!turn.tryLock()) {
      waiting.run();
      turn.lock();
    }
    try {
      if (isClosed) {
        throw new FailedException("the server of the store is about to end");
      }
      return Lending.call(store, work);
    } finally {
      turn.unlock();
    }
  }

  /** Has {@code stop} called where the server is to end. */
  Ending.Watch listen(Runnable stop) {
    stops.add(stop);
    if (isClosed) {
      stop.run();
    }
    return () -> stops.remove(stop);
  }

  /** Returns whether work is under way. */
  boolean isBusy() {
    return turn.isLocked();
  }

  /** Takes no more work, tells that which is under way to end, and waits for it. */
  @Override
  public void close() {
    isClosed = true;
    List.copyOf(stops).forEach(Runnable::run);
    try {
      if (turn.tryLock(Ending.MILLIS_TO_END, TimeUnit.MILLISECONDS)) {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
