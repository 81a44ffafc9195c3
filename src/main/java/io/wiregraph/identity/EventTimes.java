package io.wiregraph.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When events are, compared. What an article does not date is taken to have been shortly before it
 * was published, which is how news are told; that is weak evidence and counts as such.
 */
final class EventTimes {

  /** So many days before its publication an article tells of what it does not date. */
  static final int RECENT = 10;

  /** So many days before its publication an article may still come back to something undated. */
  static final int LATER = 45;

  /** So many days stand for no end. */
  private static final int LONG = 100_000;

  /** How far the times of two mentions speak for their being of one event. */
  enum Agreement {
    /** The same day. */
    SAME_DAY,
    /** Days that both include. */
    MEETING,
    /** One is dated to the days before the other's article. */
    RECENT,
    /** Neither is dated, and both are told at the same time. */
    TOLD_TOGETHER,
    /** Nothing is known. */
    UNKNOWN,
    /** What is not dated was told some weeks after. */
    LATER,
    /** What is not dated was told long after. */
    FAR,
    /** The times do not meet. */
    CONTRARY
  }

  private EventTimes() {}

  static Agreement compare(EventDigest one, EventDigest other) {
    if (one.isDated() && other.isDated()) {
      return dated(one, other);
    }
    if (one.isDated() || other.isDated()) {
      EventDigest dated = one.isDated() ? one : other;
      LocalDate told = (one.isDated() ? other : one).published();
      if (told == null) {
        return Agreement.UNKNOWN;
      }
      boolean isAfter = first(dated) > told.toEpochDay();
      if (isAfter && dated.modality() == io.wiregraph.fact.Modality.ACTUAL) {
        return Agreement.CONTRARY;
      }
      if (isAfter) {
        return Agreement.UNKNOWN;
      }
      boolean isTold = one.isBeside(other);
      boolean isNews = isTold && (one.isHeadline() || other.isHeadline());
      return isNews
          ? Agreement.TOLD_TOGETHER
          : apart(
              told.toEpochDay() - last(dated), isTold ? Agreement.TOLD_TOGETHER : Agreement.RECENT);
    }
    LocalDate a = one.published();
    LocalDate b = other.published();
    if (a == null || b == null) {
      return one.isBeside(other) ? Agreement.TOLD_TOGETHER : Agreement.UNKNOWN;
    }
    return apart(Math.abs(ChronoUnit.DAYS.between(a, b)), Agreement.TOLD_TOGETHER);
  }

  private static Agreement apart(long days, Agreement near) {
    return days <= RECENT ? near : days <= LATER ? Agreement.LATER : Agreement.FAR;
  }

  private static Agreement dated(EventDigest one, EventDigest other) {
    if (first(one) > last(other) || first(other) > last(one)) {
      return Agreement.CONTRARY;
    }
    return one.isOfOneDay() && other.isOfOneDay() ? Agreement.SAME_DAY : Agreement.MEETING;
  }

  /** Returns the first day of when a dated event was, counted from 1970. */
  static long first(EventDigest dated) {
    return dated.earliest() == null ? -LONG : dated.earliest().toEpochDay();
  }

  /** Returns the last day of when a dated event was, counted from 1970. */
  static long last(EventDigest dated) {
    return dated.latest() == null ? LONG : dated.latest().toEpochDay();
  }
}
