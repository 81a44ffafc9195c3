package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.PartOfSpeech;
import io.wiregraph.lexicon.SyntacticFunction;
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
      int raised = raised(draft, child);
      Span clause = reading.phrases.clauseSpan(child);
      if (clause.contains(tree.sentence().span(draft.token))) {
        draft.contents.addAll(around(child, draft.token));
      } else if (raised == Tree.NONE) {
        draft.contents.add(clause);
      } else if (raised > draft.token) {
        draft.contents.add(reading.phrases.nounSpan(raised).cover(clause));
      } else {
        draft.contents.add(reading.phrases.nounSpan(raised));
        draft.contents.add(clause);
      }
      found = true;
    }
    if (!found && draft.kind == FactKind.STATEMENT && tree.isVerb(draft.token)) {
      draft.contents.addAll(insertedIn(draft));
    }
  }

  /**
   * "In Arlen, Berg said, the talks went on": what is reported stands before the cue, too; the
   * pronoun of "which Berg said had failed" alone says nothing.
   */
  private List<Span> around(int clause, int cue) {
    List<Span> pieces = new ArrayList<>(reading.phrases.clauseSpansAround(clause, cue));
    int first = reading.phrases.first(clause);
    if (pieces.size() > 1
        && (tree.tag(first).startsWith("W") || tree.tag(first + 1).startsWith("W"))) {
      pieces.remove(0);
    }
    return pieces;
  }

  /**
   * "expects the bank to raise rates", "the general is said to have fled": who the infinitive is
   * about stands outside of it, but is part of what is said.
   */
  private int raised(Draft draft, int clause) {
    LexicalEntry entry = draft.entry;
    boolean passive = tree.isPassive(draft.token);
    boolean about =
        entry != null
            && draft.kind == FactKind.STATEMENT
            && tree.is(clause, "xcomp")
            && isTopic(entry.role(SyntacticFunction.OBJECT).orElse(passive ? "topic" : ""))
            && entry.role(SyntacticFunction.ING_CLAUSE).isEmpty();
    if (!about) {
      return Tree.NONE;
    }
    int noun = tree.child(draft.token, passive ? "nsubj:pass" : "obj");
    return noun != Tree.NONE && noun < clause && tree.isNominal(noun) ? noun : Tree.NONE;
  }

  private static boolean isTopic(String role) {
    return role.equals("topic");
  }

  private List<Integer> reported(Draft draft) {
    List<Integer> clauses = new ArrayList<>();
    if (tree.isVerb(draft.token)) {
      for (Complement complement : reading.frames.complements(draft.token)) {
        if (complement.isClause() && isReported(draft, complement)) {
          clauses.add(complement.head());
        }
      }
      // "made it clear that"
      for (int predicate : tree.children(draft.token, "xcomp")) {
        if (clauses.isEmpty() && !tree.isVerb(predicate)) {
          clauses.addAll(tree.children(predicate, "ccomp"));
        }
      }
      LexicalEntry entry = draft.entry;
      if (clauses.isEmpty() && entry != null && entry.partOfSpeech() == PartOfSpeech.NOUN) {
        // "voiced confidence that"
        tree.children(draft.token, "obj").forEach(noun -> addClausesOf(noun, clauses));
      }
    } else {
      addClausesOf(draft.token, clauses);
    }
    return clauses;
  }

  private void addClausesOf(int noun, List<Integer> clauses) {
    for (int child : tree.children(noun, "ccomp", "acl")) {
      boolean whole = tree.is(child, "ccomp") && tree.child(child, "nsubj") != Tree.NONE;
      boolean clause = tree.isVerb(child) || tree.child(child, "cop") != Tree.NONE;
      if (clause && (whole || !tree.marker(child).isEmpty())) {
        clauses.add(child);
      }
    }
  }

  /**
   * Adjuncts ("citing reasons", "after meeting") are not reported; clauses that the frame has a
   * place for are.
   */
  private boolean isReported(Draft draft, Complement complement) {
    int head = complement.head();
    if (ClauseComplements.CAUSAL.contains(complement.marker())) {
      return false;
    }
    if (!complement.nested() && tree.is(head, "ccomp", "xcomp")) {
      return true;
    }
    if (tree.is(head, "advcl") && head < draft.token) {
      // "to clarify: they advise the rebels"
      return false;
    }
    LexicalEntry entry = draft.entry;
    return entry != null
        && (entry.role(complement.function()).isPresent()
            || entry.roleAfter(complement.marker()).isPresent());
  }

  /** "as you know": what follows are still the words of who speaks. */
  private boolean isOfHearer(int cue) {
    int subject = tree.child(cue, "nsubj");
    return subject != Tree.NONE && tree.lower(subject).equals("you");
  }

  /** "The talks, Lavrov said, had failed": the cue hangs on the clause that it reports. */
  private List<Span> insertedIn(Draft draft) {
    int cue = draft.token;
    boolean idiom = draft.entry != null && !draft.entry.objects().isEmpty();
    int clause = tree.head(cue);
    // "denied it; another had proposed it": what a verb has as its object, no clause is
    boolean full =
        !idiom
            && draft.entry != null
            && isTopic(draft.entry.role(SyntacticFunction.OBJECT).orElse(""))
            && tree.child(cue, "obj") > cue;
    boolean inserted =
        !full && (tree.is(cue, "parataxis") || (tree.is(cue, "dep") && clause > cue));
    boolean asClause =
        tree.is(cue, "advcl")
            && tree.marker(cue).equals("as")
            && !isOfHearer(cue)
            && (idiom || tree.child(cue, "obj", "ccomp", "xcomp", "dep") == Tree.NONE);
    if (clause < 0 || (!inserted && !asClause)) {
      return List.of();
    }
    return reading.phrases.clauseSpansWithout(clause, cue);
  }
}
