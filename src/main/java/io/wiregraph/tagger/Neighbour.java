package io.wiregraph.tagger;

import org.jspecify.annotations.Nullable;

/** What rare words look at of a word beside them. Immutable; the arrays must not be written to. */
final class Neighbour {

  /** The factors of the tags of a rare word after it, or null where they are 1. */
  final double @Nullable [] forNext;

  /** The factors of the tags of a rare word before it, or null where they are 1. */
  final double @Nullable [] forPrevious;

  /** The class of the word. */
  final String cluster;

  Neighbour(double @Nullable [] forNext, double @Nullable [] forPrevious, String cluster) {
    this.forNext = forNext;
    this.forPrevious = forPrevious;
    this.cluster = cluster;
  }
}
