package io.wiregraph.fact;

import org.jspecify.annotations.Nullable;

/**
 * Whether a fact holds, and who says so.
 *
 * @param polarity affirmed or negated
 * @param modality how real it is said to be
 * @param attributedTo the statement (or accusation, or claim) of this article that reports it; null
 *     where the article says it in its own voice
 */
public record Factuality(Polarity polarity, Modality modality, @Nullable FactId attributedTo) {

  /** Actual, positive, in the article's own voice. */
  public static final Factuality PLAIN = new Factuality(Polarity.POSITIVE, Modality.ACTUAL, null);

  /** Returns whether the article itself says that this is so. */
  public boolean isPlain() {
    return polarity == Polarity.POSITIVE && modality == Modality.ACTUAL && attributedTo == null;
  }
}
