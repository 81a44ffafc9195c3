package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;

/** "According to X" makes the clause it stands in a statement of X. */
final class AccordingRule {

  static final String CUE = "according to";

  private final Reading reading;
  private final Tree tree;

  AccordingRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a statement for each source named so. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNominal(i) && tree.preposition(i).equals(CUE) && !tree.is(i, "conj")) {
        draft(i);
      }
    }
  }

  private void draft(int source) {
    int cue = tree.child(source, "case");
    Draft draft =
        new Draft(FactKind.STATEMENT, "Statement", "according-to", reading.index, cue, null);
    int last = cue;
    for (int more : tree.children(cue, "fixed")) {
      last = more;
    }
    draft.trigger = tree.sentence().span(cue, last);
    draft.predicate = CUE;
    for (int each : tree.coordinated(source)) {
      draft.add(reading.phrases.noun(Role.SPEAKER, each));
    }
    int clause = tree.head(source);
    while (clause >= 0
        && !tree.isVerb(clause)
        && tree.child(clause, "cop") == Tree.NONE
        && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    if (clause >= 0) {
      draft.contents.addAll(reading.phrases.clauseSpansWithout(clause, source));
    }
    draft.confidence = 0.8;
    reading.drafts.add(draft);
  }
}
