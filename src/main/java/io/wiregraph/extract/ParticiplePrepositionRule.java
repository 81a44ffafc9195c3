package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Span;
import java.util.List;

/**
 * A participle that has become a preposition still says what goes with what: "fled following the
 * attack", "three people, including a minister", "a tenth compared to a third".
 */
final class ParticiplePrepositionRule {

  private final Reading reading;
  private final Tree tree;

  ParticiplePrepositionRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds an event for each participle that the parser takes for a preposition. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      boolean participle =
          tree.is(i, "case")
              && (tree.tag(i).equals("VBG") || tree.tag(i).equals("VBN"))
              && tree.head(i) > i
              && !AccordingRule.CUE.startsWith(tree.lower(i));
      if (participle) {
        draft(i, tree.head(i));
      }
    }
  }

  private void draft(int participle, int noun) {
    Draft draft =
        new Draft(
            FactKind.EVENT, "Event", "participle-preposition", reading.index, participle, null);
    draft.trigger = tree.sentence().span(participle);
    draft.predicate = tree.lower(participle);
    boolean passive = tree.tag(participle).equals("VBN");
    // "as defined by the council"
    boolean by = passive && tree.lower(participle + 1).equals("by");
    Role role = by ? Role.AGENT : passive ? Role.TOPIC : Role.PATIENT;
    for (int each : tree.coordinated(noun)) {
      draft.add(reading.phrases.noun(role, each));
    }
    int governor = whole(participle, noun);
    if (governor >= 0 && tree.isNominal(governor)) {
      draft.add(reading.phrases.noun(passive ? Role.PATIENT : Role.AGENT, governor, participle));
    } else if (governor >= 0) {
      addClause(governor, noun, draft);
    }
    draft.confidence = 0.5;
    reading.drafts.add(draft);
  }

  /**
   * What the phrase goes with: "X, including Y" the noun next to it, "Orlo, following the vote, has
   * left" the verb.
   */
  private int whole(int participle, int noun) {
    int governor = tree.head(noun);
    if (governor < 0 || !tree.isNominal(governor)) {
      return governor;
    }
    if (Roles.TEMPORAL.contains(tree.lower(participle))) {
      boolean happens = reading.frames.nounEntry(governor) != null;
      boolean predicate = tree.child(governor, "cop") != Tree.NONE;
      int above = tree.is(governor, "nsubj", "nsubj:pass", "obj") ? tree.head(governor) : governor;
      return happens ? governor : predicate || tree.isVerb(above) ? above : Tree.NONE;
    }
    int before = participle - 1;
    while (before > governor && tree.tag(before).equals(",")) {
      before--;
    }
    return before > governor && tree.isNoun(before) ? before : governor;
  }

  private void addClause(int governor, int noun, Draft draft) {
    List<Span> spans = reading.phrases.clauseSpansWithout(governor, noun);
    for (Span span : spans) {
      if (span.contains(tree.sentence().span(governor))) {
        draft.add(reading.phrases.argument(Role.TOPIC, span, governor));
      }
    }
  }
}
