package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import java.util.Set;

/**
 * Who belongs to which organisation where no noun says as what: "Anna Berg of the Arlen Institute",
 * "Brisk's Anna Berg", "Anna Berg (Arlen University)".
 */
final class AffiliationRule {

  private static final Set<String> OF = Set.of("of", "from", "at", "with");

  private final Reading reading;
  private final Tree tree;

  AffiliationRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a draft for each name of a person that has the name of an organisation beside it. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence().name(i).equals("PERSON") && tree.isNoun(i)) {
        for (int child : tree.children(i, "nmod", "nmod:poss")) {
          boolean tied = tree.is(child, "nmod:poss") || OF.contains(tree.preposition(child));
          if (tied && tree.sentence().name(child).equals("ORGANIZATION") && !isTitled(i, child)) {
            draft(i, child);
          }
        }
      }
    }
  }

  /** "Norland's minister Anna Berg": a post says more. */
  private boolean isTitled(int person, int organization) {
    int from = Math.min(person, organization);
    int to = Math.max(person, organization);
    RelationNouns nouns = reading.relationNouns;
    for (int i = from; i < to; i++) {
      if (nouns.entry(i) != null) {
        return true;
      }
    }
    return false;
  }

  private void draft(int person, int organization) {
    Draft draft =
        new Draft(FactKind.RELATION, "memberOf", "affiliation", reading.index, Tree.NONE, null);
    draft.predicate = "of";
    draft.add(reading.phrases.name(Role.SUBJECT, person));
    draft.add(reading.phrases.noun(Role.OBJECT, organization));
    draft.confidence = 0.7;
    reading.drafts.add(draft);
  }
}
