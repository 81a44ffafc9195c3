package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.List;

/**
 * A verb with what completes it, in the active voice.
 *
 * @param verb its token
 * @param type its pattern
 * @param complements its subject and complements in order of place
 */
record Clause(int verb, ClauseType type, List<Complement> complements) {

  /** Returns whether one of the complements fills that place of a frame. */
  boolean has(SyntacticFunction function) {
    return complements.stream().anyMatch(c -> c.function() == function);
  }
}
