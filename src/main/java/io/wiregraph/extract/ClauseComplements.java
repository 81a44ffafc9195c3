package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which place of a frame a clause fills that depends on a verb. */
final class ClauseComplements {

  /** Conjunctions of clauses that give the reason. */
  static final Set<String> CAUSAL = Set.of("because", "as", "so", "although", "though");

  /** Conjunctions of clauses that tell on what condition or under what circumstances. */
  static final Set<String> CIRCUMSTANCE = Set.of("if", "unless", "with", "without");

  private final Tree tree;

  ClauseComplements(Tree tree) {
    this.tree = tree;
  }

  /** A clause that the verb asks for: "said that", "refused to". */
  Complement complement(int clause) {
    return new Complement(function(clause), tree.marker(clause), clause);
  }

  /** The same of a clause that hangs on the verb's object. */
  Complement nested(int clause) {
    return new Complement(function(clause), tree.marker(clause), clause, true);
  }

  /** A clause that says when, why or under what circumstances; null where it fills no place. */
  @Nullable Complement adjunct(int clause) {
    String marker = tree.marker(clause);
    if (isCharge(clause, marker)) {
      return complement(clause);
    }
    if (CIRCUMSTANCE.contains(marker) || isParticiple(clause)) {
      return new Complement(SyntacticFunction.PREPOSITION, marker, clause);
    }
    boolean finite = function(clause) == SyntacticFunction.THAT_CLAUSE;
    boolean fills = CAUSAL.contains(marker) || (!finite && !marker.isEmpty());
    return fills ? complement(clause) : null;
  }

  /** "charged with killing ten", but "with prices rising". */
  private boolean isCharge(int clause, String marker) {
    return marker.equals("with")
        && tree.isGerund(clause)
        && tree.child(clause, "nsubj", "nsubj:pass") == Tree.NONE;
  }

  /** "left the room, slamming the door": what goes along with what somebody does. */
  private boolean isParticiple(int clause) {
    return tree.isGerund(clause) && tree.marker(clause).isEmpty();
  }

  private SyntacticFunction function(int clause) {
    if (tree.isGerund(clause) || isVerbalNoun(clause)) {
      return SyntacticFunction.ING_CLAUSE;
    }
    boolean infinitive = tree.marker(clause).equals("to") || hasInfinitiveMark(clause);
    boolean bare = tree.tag(clause).equals("VB") && tree.child(clause, "nsubj", "aux") == Tree.NONE;
    return infinitive || bare ? SyntacticFunction.TO_CLAUSE : SyntacticFunction.THAT_CLAUSE;
  }

  /** "resulted in nobody being held", "despite troops leaving": a gerund with a subject. */
  private boolean isVerbalNoun(int clause) {
    int auxiliary = tree.child(clause, "aux", "aux:pass");
    boolean form =
        auxiliary == Tree.NONE
            ? tree.tag(clause).equals("VBG")
            : tree.tag(clause).equals("VBN") && tree.tag(auxiliary).equals("VBG");
    return form && tree.is(clause, "advcl", "acl") && !tree.marker(clause).isEmpty();
  }

  private boolean hasInfinitiveMark(int clause) {
    for (int mark : tree.children(clause, "mark", "aux")) {
      if (tree.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
