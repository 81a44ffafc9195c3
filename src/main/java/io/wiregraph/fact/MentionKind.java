package io.wiregraph.fact;

import java.util.Locale;

/** How a mention refers. */
public enum MentionKind {
  /** By a name: "Sergei Lavrov", "Russia". */
  NAME,
  /** By the adjective of a country: "Russian". */
  ADJECTIVE,
  /** By a common noun: "the Russian foreign minister", "rebels". */
  NOMINAL,
  /** By a pronoun. */
  PRONOUN,
  /** A date or period. */
  DATE,
  /** A number with what it counts. */
  QUANTITY;

  /** Returns whether it names its thing, if only by an adjective. */
  public boolean isNaming() {
    return this == NAME || this == ADJECTIVE;
  }

  /** Returns the word for it in the mention table, where an adjective is no name. */
  public String code() {
    return (this == ADJECTIVE ? NOMINAL : this).name().toLowerCase(Locale.ROOT);
  }
}
