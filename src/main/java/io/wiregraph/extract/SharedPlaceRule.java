package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;

/**
 * A place that stands before the first of several verbs is where all of it happened: "In Arlen,
 * troops seized the port and burned a ship"; so is where somebody goes to meet.
 */
final class SharedPlaceRule {

  private final Reading reading;
  private final Tree tree;

  SharedPlaceRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds the place of the first verb to those coordinated with it that have the same subject. */
  void apply() {
    for (Draft draft : reading.drafts) {
      int verb = draft.token;
      boolean event = draft.kind == FactKind.EVENT && verb != Tree.NONE && !draft.has(Role.PLACE);
      if (event && tree.is(verb, "conj") && tree.child(verb, "nsubj", "nsubj:pass") == Tree.NONE) {
        share(draft, tree.firstConjunct(verb));
      } else if (event && tree.is(verb, "xcomp", "advcl") && tree.marker(verb).equals("to")) {
        atGoal(draft, tree.head(verb));
      }
    }
  }

  /** "travelled to Arlen to discuss the dam with officials": they discuss it there. */
  private void atGoal(Draft draft, int verb) {
    if (reading.lexicon().root(draft.type).filter("CONSULT"::equals).isEmpty()) {
      return;
    }
    for (Draft other : reading.drafts) {
      if (other.token == verb && other.kind == FactKind.EVENT) {
        for (Argument argument : other.arguments) {
          if (argument.role() == Role.DESTINATION && isBefore(argument, draft.token)) {
            draft.add(
                new Argument(
                    Role.PLACE,
                    argument.span(),
                    argument.head(),
                    argument.text(),
                    argument.quoted()));
          }
        }
      }
    }
  }

  private boolean isBefore(Argument argument, int token) {
    return argument.head().end() <= tree.sentence().span(token).begin();
  }

  private void share(Draft draft, int first) {
    int subject = tree.child(first, "nsubj", "nsubj:pass");
    if (subject == Tree.NONE || !tree.isVerb(first)) {
      return;
    }
    int start = tree.sentence().span(subject).begin();
    for (Draft other : reading.drafts) {
      if (other.token == first && other.kind == FactKind.EVENT) {
        for (Argument argument : other.arguments) {
          if (argument.role() == Role.PLACE && argument.head().end() <= start) {
            draft.add(argument);
          }
        }
      }
    }
  }
}
