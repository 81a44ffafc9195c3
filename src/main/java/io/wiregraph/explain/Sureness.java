package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure a fact is, and what that was made from.
 *
 * @param value from 0 to 1
 * @param isCalibrated whether enough facts of the rule were judged; else it is the rule's estimate
 * @param features what speaks for and against it, what counts most first
 * @param note why there are no features; null where there are
 */
public record Sureness(
    double value, boolean isCalibrated, List<Weight> features, @Nullable String note) {

  /** Copies the features. */
  public Sureness {
    features = List.copyOf(features);
  }
}
