package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.Locale;

/**
 * What one predicate is said to be.
 *
 * @param negative whether it is said not to be
 * @param modality how real it is
 */
record ClauseState(boolean negative, Modality modality) {

  /** What is said of a predicate further up, looked for at most that many steps. */
  @FunctionalInterface
  interface Outer {

    ClauseState of(int token, int steps);
  }

  static final ClauseState PLAIN = new ClauseState(false, Modality.ACTUAL);

  /** Returns what an entry makes of the clause that it embeds. */
  static ClauseState embedded(LexicalEntry entry) {
    String embeds = entry.embeds();
    return new ClauseState(
        entry.embedsNegative(),
        embeds == null ? Modality.ACTUAL : Modality.valueOf(embeds.toUpperCase(Locale.ROOT)));
  }

  /** Puts this state inside of another: the inner modality stays unless the outer one denies it. */
  ClauseState inside(ClauseState outer) {
    boolean keep = modality != Modality.ACTUAL && outer.modality != Modality.DENIED;
    return new ClauseState(negative ^ outer.negative, keep ? modality : outer.modality);
  }
}
