package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.List;

/**
 * Standing relations that an adjective expresses, in front of its clause or behind a copula:
 * "Headquartered in Arlen, Brisk makes pumps".
 */
final class AdjectiveRelationRule {

  private final Reading reading;
  private final Tree tree;
  private final Referents referents;

  AdjectiveRelationRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.referents = reading.referents;
  }

  /** Adds a draft for each such adjective whose two members the sentence names. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).startsWith("JJ")) {
        for (LexicalEntry entry : reading.lexicon().adjectives(tree.lower(i))) {
          if (entry.kind() == TermKind.RELATION) {
            draft(i, entry);
          }
        }
      }
    }
  }

  private void draft(int adjective, LexicalEntry entry) {
    int object = object(adjective, entry);
    int subject = subject(adjective);
    if (object == Tree.NONE || subject == Tree.NONE || subject == object) {
      return;
    }
    boolean turned = entry.role(SyntacticFunction.SUBJECT).filter("object"::equals).isPresent();
    Draft draft =
        new Draft(
            FactKind.RELATION,
            entry.type(),
            "relation-adjective:" + entry.id(),
            reading.index,
            adjective,
            entry);
    draft.trigger = tree.sentence().span(adjective);
    draft.predicate = tree.lower(adjective);
    int named = referents.named(subject);
    draft.add(reading.phrases.noun(turned ? Role.OBJECT : Role.SUBJECT, named));
    draft.add(reading.phrases.noun(turned ? Role.SUBJECT : Role.OBJECT, object));
    draft.confidence = 0.7;
    reading.drafts.add(draft);
  }

  /** What stands behind the adjective's preposition, also where the tree hangs it on the clause. */
  private int object(int adjective, LexicalEntry entry) {
    for (int head : new int[] {adjective, tree.head(adjective)}) {
      if (head >= 0) {
        for (int child : tree.children(head, "obl", "nmod")) {
          boolean next = child > adjective && reading.phrases.first(child) == adjective + 1;
          if (next && entry.roleAfter(tree.preposition(child)).isPresent()) {
            return child;
          }
        }
      }
    }
    return Tree.NONE;
  }

  private int subject(int adjective) {
    int own = tree.child(adjective, "nsubj");
    int head = tree.head(adjective);
    if (own != Tree.NONE || head < 0) {
      return own;
    }
    if (tree.is(adjective, "amod") && tree.isNoun(head)) {
      return head;
    }
    List<Integer> subjects = reading.frames.subjects(head);
    if (subjects.isEmpty() && tree.child(head, "cop") != Tree.NONE) {
      return tree.child(head, "nsubj");
    }
    return subjects.isEmpty() ? Tree.NONE : subjects.get(0);
  }
}
