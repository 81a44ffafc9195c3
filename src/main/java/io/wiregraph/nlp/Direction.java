package io.wiregraph.nlp;

/** Which way from the day of publication a date without a year, or a weekday, is to be sought. */
enum Direction {
  /** What is dated has happened. */
  PAST,
  /** What is dated is still to come. */
  FUTURE,
  /** The sentence does not say. */
  OPEN
}
