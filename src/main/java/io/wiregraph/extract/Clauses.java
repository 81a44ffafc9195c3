package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the clauses of a sentence: what completes each verb, and what type that makes of it. */
final class Clauses {

  private final Tree tree;
  private final Complements complements;
  private final Map<Integer, Clause> known = new HashMap<>();

  Clauses(Tree tree, Complements complements) {
    this.tree = tree;
    this.complements = complements;
  }

  /** Returns the clause of a verb. */
  Clause of(int verb) {
    Clause clause = known.get(verb);
    if (clause == null) {
      List<Complement> all = complements.of(verb);
      clause = new Clause(verb, type(all), all);
      known.put(verb, clause);
    }
    return clause;
  }

  /**
   * Returns the type of the clause that a verb heads, or a noun or adjective with a copula: "is
   * ready" has a complement, "is against the plan" an adverbial.
   */
  ClauseType type(int predicate) {
    boolean copular = tree.child(predicate, "cop") != Tree.NONE;
    return copular
        ? ClauseType.of(0, tree.preposition(predicate).isEmpty(), true)
        : of(predicate).type();
  }

  private ClauseType type(List<Complement> all) {
    boolean direct = false;
    boolean indirect = false;
    boolean complement = false;
    boolean adverbial = false;
    for (Complement each : all) {
      direct |= each.function() == SyntacticFunction.OBJECT;
      indirect |= each.function() == SyntacticFunction.INDIRECT;
      complement |= isPredicative(each) || isContent(each);
      adverbial |= isAdverbial(each);
    }
    return ClauseType.of((direct ? 1 : 0) + (indirect ? 1 : 0), complement, adverbial);
  }

  /** "became president", "called him a liar", but "served as president". */
  private boolean isPredicative(Complement complement) {
    return complement.function() == SyntacticFunction.PREPOSITION
        && complement.marker().equals("as")
        && !complement.nested()
        && tree.preposition(complement.head()).isEmpty();
  }

  private boolean isContent(Complement complement) {
    return complement.isClause() && !complement.nested() && !tree.is(complement.head(), "advcl");
  }

  /** "came to Arlen"; when, and according to whom, completes no verb. */
  private boolean isAdverbial(Complement complement) {
    return complement.function() == SyntacticFunction.PREPOSITION
        && !complement.nested()
        && !isPredicative(complement)
        && !tree.is(complement.head(), "advcl")
        && !tree.isInTime(complement.head())
        && !Roles.TEMPORAL.contains(complement.marker())
        && !complement.marker().equals(AccordingRule.CUE);
  }
}
