package io.wiregraph.fact;

/** What a speaker does by saying something. */
public enum Stance {
  /** Says that it is so. */
  ASSERTS,
  /** Says that it is not so. */
  DENIES,
  /** Wants somebody to do it. */
  DEMANDS,
  /** Says that something bad will or may come. */
  WARNS,
  /** Says that they will do it. */
  PROMISES,
  /** Wants to know. */
  ASKS
}
