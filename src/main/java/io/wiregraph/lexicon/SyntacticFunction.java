package io.wiregraph.lexicon;

import java.util.Locale;

/**
 * Which place in a clause or noun phrase an argument has, after a passive has been turned round.
 */
public enum SyntacticFunction {
  /** Subject of an active clause. */
  SUBJECT,
  /** Direct object of an active clause. */
  OBJECT,
  /** The first of two objects. */
  INDIRECT,
  /** Behind a preposition, the marker. */
  PREPOSITION,
  /** Possessor of a noun, or a name before it: "Russia's veto", "the Russian veto". */
  POSSESSOR,
  /** What the noun itself describes: "his father, Hafez". */
  SELF,
  /** An infinitive clause. */
  TO_CLAUSE,
  /** A finite clause, with or without "that", or a quotation. */
  THAT_CLAUSE,
  /** A gerund clause. */
  ING_CLAUSE;

  /** Returns the function that the lexicon writes as {@code code}. */
  static SyntacticFunction of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
