package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * The subject of a reported clause is read as the object of its cue, and the cue's clause as a
 * subject: "Berg believes the truce will hold", "told Reuters the deal was near".
 */
final class ReportedSubjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    int clause = tree.head(cue);
    boolean candidate =
        clause > cue
            && tree.relation(cue).equals("csubj")
            && tree.takes(cue, SyntacticFunction.THAT_CLAUSE)
            && tree.hasChild(cue, "nsubj")
            && !tree.hasChild(clause, "nsubj")
            && !tree.hasChild(cue, "mark");
    int subject = candidate ? tree.onlyChild(cue, "obj") : -1;
    if (subject < cue) {
      return false;
    }
    int behind = subject + 1;
    while (behind < clause && tree.isBelow(behind, subject)) {
      behind++;
    }
    if (behind != clause && tree.head(behind) != clause) {
      return false;
    }
    tree.attach(cue, tree.head(clause), tree.relation(clause));
    tree.attach(clause, cue, "ccomp");
    tree.attach(subject, clause, "nsubj");
    for (int i = 0; i < tree.size(); i++) {
      boolean outside = i < cue || (i > clause && tree.relation(i).equals("punct"));
      if (outside && tree.head(i) == clause) {
        tree.attach(i, cue, tree.relation(i));
      }
    }
    return true;
  }
}
