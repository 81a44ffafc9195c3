package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.List;

/**
 * Whom an act is towards where only its clause says so: who a demand is made to ("demanded that
 * Israel withdraw"), whom a promise, a threat or a refusal concerns ("agreed to cooperate with
 * China").
 */
final class EmbeddedParticipants {

  private static final String DEMANDS = "Demands";

  private final Reading reading;
  private final Tree tree;

  EmbeddedParticipants(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds them to a draft whose class has a root and whose frame holds a clause. */
  void add(Draft draft, LexicalEntry entry, List<Complement> complements) {
    if (reading.lexicon().root(entry.type()).isEmpty()) {
      return;
    }
    for (Complement complement : complements) {
      if (!complement.isClause() || !tree.isVerb(complement.head())) {
        continue;
      }
      if (complement.function() == SyntacticFunction.THAT_CLAUSE) {
        addSubject(draft, entry, complement.head());
      } else {
        addNamed(draft, complement.head());
      }
    }
  }

  private void addSubject(Draft draft, LexicalEntry entry, int clause) {
    boolean open = !draft.has(Role.ADDRESSEE) && !draft.has(Role.PATIENT);
    if (open && DEMANDS.equals(entry.stance())) {
      Role role = draft.kind == FactKind.STATEMENT ? Role.ADDRESSEE : Role.RECIPIENT;
      for (int subject : reading.frames.subjects(clause)) {
        draft.add(reading.phrases.noun(role, subject, draft.token));
      }
    }
  }

  private void addNamed(Draft draft, int clause) {
    boolean open =
        !draft.has(Role.PATIENT) && !draft.has(Role.RECIPIENT) && !draft.has(Role.ADDRESSEE);
    if (!open) {
      return;
    }
    for (Complement inner : reading.frames.complements(clause)) {
      boolean participant =
          inner.function() == SyntacticFunction.OBJECT
              || inner.function() == SyntacticFunction.INDIRECT
              || inner.function() == SyntacticFunction.PREPOSITION;
      if (participant && inner.head() > clause && isNamed(inner.head())) {
        for (int each : tree.coordinated(inner.head())) {
          draft.add(reading.phrases.noun(Role.TOPIC, each));
        }
      }
    }
  }

  /** A name, or a noun that a name stands right before: "Israeli troops". */
  private boolean isNamed(int head) {
    if (tree.isInTime(head)) {
      return false;
    }
    if (tree.isProper(head)) {
      return true;
    }
    return tree.children(head, "amod", "compound", "nmod:poss").stream()
        .anyMatch(c -> tree.isProper(c) || tree.isDemonym(c));
  }
}
