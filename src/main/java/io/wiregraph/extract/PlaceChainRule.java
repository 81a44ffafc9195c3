package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import java.util.List;

/**
 * Who was born in "Port Lena, Norland" was born in Norland, too: each step of a chain of places is
 * one more object of a relation to a place.
 */
final class PlaceChainRule {

  private final Reading reading;

  PlaceChainRule(Reading reading) {
    this.reading = reading;
  }

  /** Adds the larger places to the drafts of relations to a place. */
  void apply() {
    for (Draft draft : reading.drafts) {
      if (draft.kind == FactKind.RELATION && reading.lexicon().isOfPlace(draft.type)) {
        for (Argument argument : List.copyOf(draft.arguments)) {
          if (argument.role() == Role.OBJECT) {
            addAround(draft, argument);
          }
        }
      }
    }
  }

  private void addAround(Draft draft, Argument argument) {
    for (int i = 0; i < reading.tree.size(); i++) {
      if (reading.tree.sentence().span(i).equals(argument.head())) {
        for (int place : reading.places.around(i)) {
          draft.add(reading.phrases.name(Role.OBJECT, place));
        }
      }
    }
  }
}
