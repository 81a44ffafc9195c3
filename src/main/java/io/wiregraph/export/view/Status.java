package io.wiregraph.export.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a fact is one, the firmest first. */
public enum Status {
  /** The graph takes it as having happened. */
  FACTUAL,
  /** Somebody says that it happened. */
  CLAIMED,
  PLANNED,
  POSSIBLE,
  CONDITIONAL,
  DEMANDED,
  /** Somebody denies it. */
  DENIED,
  /** It is said not to have happened. */
  NEGATED;

  /** What is exported where nothing else is asked for. */
  static final Set<Status> USUAL = Set.of(FACTUAL, CLAIMED);

  /** Returns the word for it in exports and conditions. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Status> ofCode(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }

  /**
   * Returns the status of a fact of the default graph.
   *
   * @param modality the local name of its modality; empty where it has none
   */
  public static Status of(boolean isFactual, boolean isNegative, String modality) {
    if (isFactual) {
      return FACTUAL;
    }
    return isNegative ? NEGATED : ofCode(modality.toLowerCase(Locale.ROOT)).orElse(CLAIMED);
  }
}
