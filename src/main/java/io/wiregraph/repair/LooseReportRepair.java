package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;

/**
 * A reported clause before its cue is read as an adjunct: "the army had left, Berg said in Geneva".
 */
final class LooseReportRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int clause) {
    int cue = tree.head(clause);
    boolean before =
        cue > clause
            && tree.relation(clause).equals("advcl")
            && tree.isVerb(cue)
            && tree.takes(cue, SyntacticFunction.THAT_CLAUSE)
            && tree.entries(cue).stream().anyMatch(e -> e.kind() == TermKind.STATEMENT);
    if (!before) {
      return false;
    }
    boolean subject = false;
    for (int i = 0; i < cue; i++) {
      if (tree.head(i) == clause) {
        String relation = tree.relation(i);
        if (relation.equals("mark") || tree.tag(i).equals("WRB")) {
          return false;
        }
        subject |= relation.startsWith("nsubj") || relation.equals("expl");
      }
      if (tree.head(i) == cue && tree.relation(i).equals("ccomp")) {
        return false;
      }
    }
    if (subject) {
      tree.attach(clause, cue, "ccomp");
    }
    return subject;
  }
}
