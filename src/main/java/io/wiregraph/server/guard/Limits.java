package io.wiregraph.server.guard;

import java.time.Duration;

/**
 * How much one may ask.
 *
 * @param time how long a query may take
 * @param rows how many rows or triples an answer may have
 * @param bytes how long an answer may be, before it is compressed
 * @param atOnce how many queries run at once; more wait
 * @param patience how long a query waits for others to end
 * @param queryBytes how long the text of a query, an update or shapes may be
 */
public record Limits(
    Duration time, long rows, long bytes, int atOnce, Duration patience, int queryBytes) {

  /** What holds where nothing else is said. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(30), 1_000_000, 256L << 20, 8, Duration.ofSeconds(2), 1 << 20);

  /** Returns these limits with another limit of time. */
  public Limits within(Duration other) {
    return new Limits(other, rows, bytes, atOnce, patience, queryBytes);
  }
}
