package io.wiregraph.server.trial;

import java.time.Duration;

/**
 * What texts may cost.
 *
 * @param characters how many code points a text may have
 * @param waiting how many texts may wait while one is read
 * @param time how long who sent a text waits for the answer, at most
 * @param ofOne what one client may send
 * @param ofAll what all clients together may send
 */
record TrialLimits(int characters, int waiting, Duration time, Rate ofOne, Rate ofAll) {

  /** What is usual: a newspaper's column, within a few seconds. */
  static final TrialLimits USUAL =
      new TrialLimits(
          5_000,
          3,
          Duration.ofSeconds(20),
          new Rate(6, Duration.ofSeconds(5)),
          new Rate(20, Duration.ofSeconds(1)));

  /**
   * How often somebody may ask.
   *
   * @param atOnce how often without a pause
   * @param pause after how long they may once more
   */
  record Rate(int atOnce, Duration pause) {}
}
