package io.wiregraph.server.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often each client, and all of them together, may still ask. */
final class Rates {

  /** Those who asked longest ago are forgotten first; what holds for all holds for them, too. */
  private static final int MOST_CLIENTS = 10_000;

  private final TrialLimits limits;
  private final LongSupplier clock;
  private final TokenBucket all;
  private final Map<String, TokenBucket> byClient =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /**
   * Begins to count.
   *
   * @param clock tells nanoseconds, as {@link System#nanoTime} does
   */
  Rates(TrialLimits limits, LongSupplier clock) {
    this.limits = limits;
    this.clock = clock;
    this.all = new TokenBucket(limits.ofAll(), clock.getAsLong());
  }

  /** Takes a client's turn, or returns after how many nanoseconds they may ask again. */
  synchronized long nanosToWait(String client) {
    long now = clock.getAsLong();
    TokenBucket own =
        byClient.computeIfAbsent(client, name -> new TokenBucket(limits.ofOne(), now));
    long wait = Math.max(own.nanosToWait(now), all.nanosToWait(now));
    if (wait == 0) {
      own.take(now);
      all.take(now);
    }
    return wait;
  }
}
