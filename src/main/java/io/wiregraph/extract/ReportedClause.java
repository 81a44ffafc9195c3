package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a cue reports within its own sentence: its clause, or the clause that it is inserted
 * in.
 */
final class ReportedClause {

  private final Reading reading;
  private final Tree tree;

  ReportedClause(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds the span of the reported words to the draft's contents, where the sentence has them. */
  void findContent(Draft draft) {
    if (draft.token == Tree.NONE) {
      return;
    }
    boolean found = false;
    for (int child : reported(draft)) {
      draft.contents.add(reading.phrases.clauseSpan(child));
      found = true;
    }
    if (!found && draft.kind == FactKind.STATEMENT && tree.isVerb(draft.token)) {
      draft.contents.addAll(insertedIn(draft.token));
    }
  }

  private List<Integer> reported(Draft draft) {
    List<Integer> clauses = new ArrayList<>();
    if (tree.isVerb(draft.token)) {
      for (Complement complement : reading.frames.complements(draft.token)) {
        if (complement.isClause() && isReported(draft, complement)) {
          clauses.add(complement.head());
        }
      }
    } else {
      for (int child : tree.children(draft.token, "ccomp", "acl")) {
        if (tree.isVerb(child) && !tree.marker(child).isEmpty()) {
          clauses.add(child);
        }
      }
    }
    return clauses;
  }

  /**
   * Adjuncts ("citing reasons", "after meeting") are not reported; clauses that the frame has a
   * place for are.
   */
  private boolean isReported(Draft draft, Complement complement) {
    int head = complement.head();
    if (!complement.nested() && tree.is(head, "ccomp", "xcomp")) {
      return true;
    }
    if (tree.is(head, "advcl") && Complements.CAUSAL.contains(complement.marker())) {
      return false;
    }
    LexicalEntry entry = draft.entry;
    return entry != null
        && (entry.role(complement.function()).isPresent()
            || entry.roleAfter(complement.marker()).isPresent());
  }

  /** "The talks, Lavrov said, had failed": the cue hangs on the clause that it reports. */
  private List<Span> insertedIn(int cue) {
    int clause = tree.head(cue);
    boolean inserted = tree.is(cue, "parataxis") || (tree.is(cue, "dep") && clause > cue);
    boolean asClause =
        tree.is(cue, "advcl")
            && tree.marker(cue).equals("as")
            && tree.child(cue, "obj", "ccomp", "xcomp", "dep") == Tree.NONE;
    if (clause < 0 || (!inserted && !asClause)) {
      return List.of();
    }
    return reading.phrases.clauseSpansWithout(clause, cue);
  }
}
