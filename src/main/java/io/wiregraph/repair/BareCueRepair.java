package io.wiregraph.repair;

/**
 * A cue that reports a clause without "that" is taken for the subject of that clause's verb: in
 * "reports claim Norland vetoed the text" the reports claim, and Norland vetoed.
 */
final class BareCueRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    int clause = tree.head(cue);
    boolean subject =
        clause > cue
            && tree.relation(cue).startsWith("csubj")
            && tree.isCue(cue)
            && tree.isTensed(cue)
            && tree.childBefore(cue, cue, "nsubj") >= 0
            && tree.childBefore(clause, clause, "nsubj") < 0;
    int object = subject ? tree.childAfter(cue, cue, "obj") : -1;
    if (object < 0 || object > clause || !tree.isTensed(clause)) {
      return false;
    }
    tree.attach(cue, tree.head(clause), tree.relation(clause));
    tree.attach(clause, cue, "ccomp");
    tree.attach(object, clause, tree.isPassive(clause) ? "nsubj:pass" : "nsubj");
    return true;
  }
}
