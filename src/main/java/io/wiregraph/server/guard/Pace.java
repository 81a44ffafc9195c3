package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whether a run is short, and has one of the places for those, or turned out long, and goes on in
 * the lane for those. Belongs to the thread of the run.
 */
final class Pace {

  /** Who took a core for so long is no short query. */
  private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  /** Who took a core for so long is none where others wait for the place. */
  private static final long CONTENDED_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

  /** The processor time of a thread is asked of the operating system. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Semaphore shortPlaces;
  private final LongLane lane;
  private final long coreBefore = core();
  private long next = System.nanoTime() + CONTENDED_NANOS;
  private boolean hasShortPlace = true;
  private boolean hasLongPlace;
  private boolean hasTurn;

  /** Begins with a place of {@code shortPlaces} that was taken. */
  Pace(Semaphore shortPlaces, LongLane lane) {
    this.shortPlaces = shortPlaces;
    this.lane = lane;
  }

  private static long core() {
    return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
  }

  /** Returns whether the run is short as far as is known. */
  boolean isShort() {
    return hasShortPlace;
  }

  /** Makes way for others where it is time to; called often. */
  void keep(Run run) {
    if (System.nanoTime() - next < 0) {
      return;
    }
    try {
      if (hasShortPlace) {
        long most = shortPlaces.hasQueuedThreads() ? CONTENDED_NANOS : SHORT_NANOS;
        if (core() - coreBefore < most) {
          next = System.nanoTime() + LOOK_NANOS;
          return;
        }
        becomeLong(run);
      }
      if (hasLongPlace) {
        boolean had = hasTurn;
        hasTurn = false;
        hasTurn = lane.next(had, () -> run.stopped().isPresent());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      run.stop(Reason.COSTLY, "The query was interrupted.");
    }
    next = System.nanoTime() + LongLane.TURN_NANOS;
  }

  private void becomeLong(Run run) throws InterruptedException {
    hasShortPlace = false;
    shortPlaces.release();
    hasLongPlace = lane.enter();
    if (!hasLongPlace) {
      run.stop(Reason.BUSY, "As many long queries are running as may. Ask for less, or later.");
    }
  }

  /** Gives back what it has; called once. */
  void end() {
    if (hasShortPlace) {
      shortPlaces.release();
    }
    if (hasLongPlace) {
      lane.leave(hasTurn);
    }
  }
}
