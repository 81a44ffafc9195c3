package io.wiregraph.server.trial;

/** Counts how often somebody may still ask; what was used comes back with time. */
final class TokenBucket {

  private final TrialLimits.Rate rate;

  /** When all would be back, in nanoseconds of the caller's clock. */
  private long fullAt;

  TokenBucket(TrialLimits.Rate rate, long now) {
    this.rate = rate;
    this.fullAt = now;
  }

  /** Returns after how many nanoseconds there is a token to take; 0 where there is one now. */
  long nanosToWait(long now) {
    long missing = Math.max(0, fullAt - now);
    return Math.max(0, missing - (rate.atOnce() - 1) * rate.pause().toNanos());
  }

  /** Takes one. */
  void take(long now) {
    fullAt = Math.max(fullAt, now) + rate.pause().toNanos();
  }
}
