package io.wiregraph.identity;

import java.util.List;

/** Ties between sayings as numbers, of which the surest are the smallest. */
final class SayingTie {

  private static final List<EventTie.Reason> REASONS = List.of(EventTie.Reason.values());
  private static final int HUNDRED = 100;
  private static final int REASON_BITS = 4;

  /** So many bits hold the number of a saying of those that ties connect. */
  private static final int SAYING_BITS = 26;

  private static final long SAYING_MASK = (1L << SAYING_BITS) - 1;

  private SayingTie() {}

  /**
   * Returns a tie as a number.
   *
   * @param one number of a saying
   * @param other number of another, or of the same
   * @param score how sure it is, from 0 to 1, in whole hundredths
   */
  static long of(int one, int other, double score, EventTie.Reason reason) {
    long unsure = HUNDRED - Math.round(score * HUNDRED);
    long pair = ((long) one << SAYING_BITS) | other;
    return (unsure << (2 * SAYING_BITS + REASON_BITS))
        | (pair << REASON_BITS)
        | REASONS.indexOf(reason);
  }

  static int one(long tie) {
    return (int) ((tie >>> (SAYING_BITS + REASON_BITS)) & SAYING_MASK);
  }

  static int other(long tie) {
    return (int) ((tie >>> REASON_BITS) & SAYING_MASK);
  }

  static double score(long tie) {
    return (HUNDRED - (tie >>> (2 * SAYING_BITS + REASON_BITS))) / (double) HUNDRED;
  }

  static EventTie.Reason reason(long tie) {
    return REASONS.get((int) (tie & ((1 << REASON_BITS) - 1)));
  }
}
