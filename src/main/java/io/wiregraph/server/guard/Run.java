package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work for a client, from its admission to its end. The watch tells it to stop; the
 * work looks, in everything that it repeats, whether it was told to.
 */
public final class Run implements AutoCloseable {

  /** Work that does not end when told to has so long at most before its client is told. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Short work is not asked for whether its client is there. */
  private static final Duration NEW = Duration.ofMillis(200);

  /** How often work that looks whether it may go on looks whether it must make way. */
  private static final int OFTEN = 64;

  private final Gate gate;
  private final Client client;
  private final Pace pace;
  private final Duration limit;
  private final long started = System.nanoTime();
  private final AtomicBoolean isAnswered = new AtomicBoolean();
  private final long allocatedBefore;
  private final long thread;
  private volatile @Nullable RefusedException stopped;
  private volatile @Nullable Runnable abort;
  private boolean isClosed;
  private int checks;

  Run(Gate gate, Client client, Duration limit, Pace pace) {
    this.gate = gate;
    this.client = client;
    this.limit = limit;
    this.pace = pace;
    this.thread = Thread.currentThread().getId();
    this.allocatedBefore = Memory.allocatedBy(thread);
  }

  /** Sets what stops the query engine; called by another thread, as soon as there is a reason. */
  public void onStop(Runnable action) {
    abort = action;
    if (stopped != null) {
      action.run();
    }
  }

  /** Ends the work for a reason; the first one counts. Returns that reason. */
  public synchronized RefusedException stop(Reason reason, String message) {
    RefusedException first = stopped;
    if (first != null) {
      return first;
    }
    RefusedException why = new RefusedException(reason, message);
    stopped = why;
    Runnable action = abort;
    if (action != null) {
      action.run();
    }
    return why;
  }

  /** Returns why the work must end, or ended; empty as long as it may go on. */
  public Optional<RefusedException> stopped() {
    return Optional.ofNullable(stopped);
  }

  Pace pace() {
    return pace;
  }

  /**
   * Goes on, if it may: after others where it took long. For the thread that does the work alone.
   *
   * @throws QueryCancelledException if it was told to stop
   */
  public void check() {
    if (++checks % OFTEN == 0) {
      pace.keep(this);
    }
    if (stopped != null) {
      throw new QueryCancelledException();
    }
  }

  /**
   * Begins the answer: from now on the client belongs to the work, not to the watch.
   *
   * @throws RefusedException if the client was told already that there is none
   */
  public void beginAnswer() {
    synchronized (this) {
      if (isAnswered.compareAndSet(false, true)) {
        return;
      }
    }
    throw stop(Reason.COSTLY, "the answer came too late");
  }

  /** Returns how much memory the work took since it began, in bytes, though it gave most back. */
  long allocated() {
    return Memory.allocatedBy(thread) - allocatedBefore;
  }

  /** Looks whether the work must end. */
  synchronized void look(long now) {
    if (isClosed) {
      return;
    }
    Duration took = Duration.ofNanos(now - started);
    if (stopped == null && took.compareTo(limit) > 0) {
      stop(Reason.COSTLY, tooLong());
    } else if (stopped == null
        && took.compareTo(NEW) > 0
        && !isAnswered.get()
        && client.hasLeft()) {
      stop(Reason.LEFT, "the client left");
    }
    RefusedException why = stopped;
    if (why != null
        && took.compareTo(limit.plus(limit.compareTo(GRACE) < 0 ? limit : GRACE)) > 0
        && isAnswered.compareAndSet(false, true)) {
      client.tell(why);
    }
  }

  private String tooLong() {
    return String.format(
        Locale.ROOT,
        "The query took longer than %s s, which is the limit here. Ask for less: LIMIT, a more"
            + " selective pattern first, fewer paths with * or +.",
        limit.toMillis() % 1000 == 0 ? limit.toSeconds() : limit.toMillis() / 1000.0);
  }

  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
    }
    gate.leave(this);
  }
}
