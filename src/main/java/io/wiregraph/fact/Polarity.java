package io.wiregraph.fact;

/** Whether a fact is affirmed or negated. */
public enum Polarity {
  /** Said to be so. */
  POSITIVE("positive"),
  /** Said not to be so. */
  NEGATIVE("negative");

  private final String code;

  Polarity(String code) {
    this.code = code;
  }

  /** Returns the word for it in the fact table. */
  public String code() {
    return code;
  }

  /** Returns the other polarity. */
  public Polarity opposite() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
