package io.wiregraph.identity;

import java.util.Comparator;

/**
 * A reason to take two groups of names for one.
 *
 * @param one index of a group
 * @param other index of another, greater
 * @param score how sure it is, from 0 to 1
 * @param reason why
 */
record Tie(int one, int other, double score, Denotation.Reason reason) {

  /** The surest first; of those as sure, in the order of the groups. */
  static final Comparator<Tie> SUREST_FIRST =
      Comparator.comparingDouble(Tie::score)
          .reversed()
          .thenComparingInt(Tie::one)
          .thenComparingInt(Tie::other)
          .thenComparing(Tie::reason);

  static Tie of(int a, int b, double score, Denotation.Reason reason) {
    return new Tie(Math.min(a, b), Math.max(a, b), score, reason);
  }
}
