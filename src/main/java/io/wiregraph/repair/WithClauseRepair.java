package io.wiregraph.repair;

/**
 * Whom somebody meets is taken for the subject of the clause that says what for: in "met with the
 * ministers to discuss the dam" those who met discuss it.
 */
final class WithClauseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int with) {
    int clause = tree.head(with);
    boolean misread =
        tree.word(with).equals("with")
            && tree.relation(with).equals("mark")
            && clause > with
            && tree.relation(clause).equals("advcl")
            && tree.head(clause) >= 0
            && tree.head(clause) < with
            && tree.isVerb(tree.head(clause));
    int companion = misread ? tree.childAfter(with, clause, "nsubj") : -1;
    int to = companion < 0 ? -1 : tree.childAfter(companion, clause, "mark");
    if (to < 0 || !tree.tag(to).equals("TO") || !tree.takesAfter(tree.head(clause), "with")) {
      return false;
    }
    tree.attach(companion, tree.head(clause), "obl");
    tree.attach(with, companion, "case");
    return true;
  }
}
