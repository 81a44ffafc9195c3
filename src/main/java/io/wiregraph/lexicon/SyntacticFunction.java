package io.wiregraph.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** Returns what the lexicon writes for it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the function that the lexicon writes as {@code code}; empty where there is none. */
  static Optional<SyntacticFunction> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
