package io.wiregraph.fact;

/**
 * How real a fact is said to be (after FactBank, Saurí and Pustejovsky 2009, with a class for
 * demands).
 */
public enum Modality {
  /** It happened, happens or holds. */
  ACTUAL("actual"),
  /** Somebody means to do it, or it is expected to come. */
  PLANNED("planned"),
  /** It may be so. */
  POSSIBLE("possible"),
  /** It would be so if something else were. */
  CONDITIONAL("conditional"),
  /** Somebody wants another to do it. */
  DEMANDED("demanded"),
  /** Somebody says that it is not so. */
  DENIED("denied");

  private final String code;

  Modality(String code) {
    this.code = code;
  }

  /** Returns the word for it in the fact table. */
  public String code() {
    return code;
  }
}
