package io.wiregraph.fact;

import java.util.Locale;

/** How a mention refers. */
public enum MentionKind {
  /** By a name: "Sergei Lavrov", "Russian". */
  NAME,
  /** By a common noun: "the Russian foreign minister", "rebels". */
  NOMINAL,
  /** By a pronoun. */
  PRONOUN,
  /** A date or period. */
  DATE,
  /** A number with what it counts. */
  QUANTITY;

  /** Returns the word for it in the mention table. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
