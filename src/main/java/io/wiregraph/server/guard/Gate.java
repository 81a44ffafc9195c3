package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in as many pieces of work as may run at once, and watches them: whose time is over, whose
 * client has left, and, where memory runs short, who took most of it, is told to stop. Work that
 * turns out long gives its place back and goes on beside, after those that ask little.
 */
public final class Gate implements AutoCloseable {

  private static final long LOOKS_MS = 50;

  /** Who was served so long ago still counts: another is likely to come. */
  private static final long LATELY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Limits limits;
  private final Semaphore places;
  private final LongLane lane;
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();
  private final Memory memory = new Memory();
  private volatile long served = System.nanoTime() - LATELY_NANOS;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "query watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Opens a gate. */
  public Gate(Limits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.atOnce(), true);
    this.lane =
        new LongLane(
            limits.atOnce(),
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            limits.patience().toMillis(),
            this::isServing);
    var unused =
        watch.scheduleWithFixedDelay(this::look, LOOKS_MS, LOOKS_MS, TimeUnit.MILLISECONDS);
  }

  /** Returns what it goes by. */
  public Limits limits() {
    return limits;
  }

  /** Returns how many pieces of work are in. */
  public int inside() {
    return runs.size();
  }

  /** Notes that somebody is served, by the gate or beside it, for whom long work makes way. */
  public void note() {
    served = System.nanoTime();
  }

  private boolean isServing() {
    return System.nanoTime() - served < LATELY_NANOS || places.hasQueuedThreads();
  }

  /**
   * Waits for a place.
   *
   * @param client who waits for the answer
   * @param wanted how long the work may take; the gate's own limit where that is shorter
   * @throws RefusedException if no place becomes free soon
   */
  public Run enter(Client client, Duration wanted) {
    boolean isIn;
    try {
      isIn = places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      isIn = false;
    }
    if (!isIn) {
      throw new RefusedException(
          Reason.BUSY,
          "All " + limits.atOnce() + " queries that may run at once are running. Ask again soon.");
    }
    note();
    Duration limit = wanted.compareTo(limits.time()) < 0 ? wanted : limits.time();
    Run run = new Run(this, client, limit, new Pace(places, lane));
    runs.add(run);
    return run;
  }

  void leave(Run run) {
    if (runs.remove(run)) {
      if (run.pace().isShort()) {
        note();
      }
      run.pace().end();
    }
  }

  private void look() {
    long now = System.nanoTime();
    runs.forEach(run -> run.look(now));
    if (memory.isShort()) {
      runs.stream()
          .max(Comparator.comparingLong(Run::allocated))
          .ifPresent(
              run ->
                  run.stop(
                      Reason.COSTLY, "The query took more memory than there is. Ask for less."));
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
