package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;

/**
 * A preposition that with a copula says where somebody stands: "is against the plan", "was behind
 * the attack". Its entry is that of an adjective whose lemma is the preposition.
 */
final class PredicatePhraseRule {

  private static final double CONFIDENCE = 0.7;

  private final Reading reading;
  private final Tree tree;

  PredicatePhraseRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a draft for each such phrase; what the noun in it expresses stays a draft of its own. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      boolean copular = tree.child(i, "cop") != Tree.NONE && tree.isNominal(i);
      int subject = tree.child(i, "nsubj");
      boolean phrase = copular && reading.frames.clauseType(i) == ClauseType.SVA;
      if (phrase && subject != Tree.NONE) {
        int noun = i;
        reading.lexicon().adjectives(tree.preposition(i)).stream()
            .findFirst()
            .ifPresent(entry -> draft(noun, entry));
      }
    }
  }

  private void draft(int noun, LexicalEntry entry) {
    reading.drafts.removeIf(d -> d.token == noun && d.entry == null);
    Draft draft =
        new Draft(
            FactKind.EVENT, entry.type(), "predicative:" + entry.id(), reading.index, noun, entry);
    int preposition = tree.child(noun, "case");
    draft.trigger = tree.sentence().span(preposition);
    draft.predicate = tree.lower(tree.child(noun, "cop")) + " " + tree.preposition(noun);
    for (int subject : reading.frames.subjects(noun)) {
      add(draft, entry, SyntacticFunction.SUBJECT, subject);
    }
    for (int each : tree.coordinated(noun)) {
      add(draft, entry, SyntacticFunction.OBJECT, each);
    }
    draft.confidence = CONFIDENCE;
    reading.drafts.add(draft);
  }

  private void add(Draft draft, LexicalEntry entry, SyntacticFunction function, int head) {
    Role role = reading.roles.of(entry, new Complement(function, "", head)).orElse(Role.TOPIC);
    draft.add(reading.phrases.noun(role, head, draft.token == head ? Tree.NONE : draft.token));
  }
}
