package io.wiregraph.server.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Where queries go on that turned out long. They keep no place from short ones, and while others
 * are served they go on in turn, few at a time, so that who asks little does not wait for who asks
 * much. Where nobody else is served all of them go on.
 */
final class LongLane {

  /** One turn; the next in the line has to wait no longer. */
  static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** So long at most is it not seen that nobody else is served any more. */
  private static final long LOOK_MS = 200;

  private final Semaphore places;
  private final Semaphore turns;
  private final long patienceMs;
  private final BooleanSupplier areOthersServed;

  /**
   * Opens a lane.
   *
   * @param most how many queries may be in it
   * @param atOnce how many go on while others are served
   * @param patienceMs how long a query waits for a place in it
   * @param areOthersServed whether there is anybody to make way for
   */
  LongLane(int most, int atOnce, long patienceMs, BooleanSupplier areOthersServed) {
    this.places = new Semaphore(most, true);
    this.turns = new Semaphore(atOnce, true);
    this.patienceMs = patienceMs;
    this.areOthersServed = areOthersServed;
  }

  /**
   * Waits for a place; whoever gets it has to {@link #leave}.
   *
   * @return whether there was one in time
   */
  boolean enter() throws InterruptedException {
    return places.tryAcquire(patienceMs, TimeUnit.MILLISECONDS);
  }

  /**
   * Ends a turn, and waits for the next as long as others are served.
   *
   * @param hasTurn whether there is one to end
   * @param isStopped whether the query must end, so that it need not wait
   * @return whether the query has a turn now, which is to be ended; otherwise it needs none
   */
  boolean next(boolean hasTurn, BooleanSupplier isStopped) throws InterruptedException {
    if (hasTurn) {
      turns.release();
    }
    while (areOthersServed.getAsBoolean() && !isStopped.getAsBoolean()) {
      if (turns.tryAcquire(LOOK_MS, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives a place back.
   *
   * @param hasTurn whether there is a turn to end, too
   */
  void leave(boolean hasTurn) {
    if (hasTurn) {
      turns.release();
    }
    places.release();
  }
}
