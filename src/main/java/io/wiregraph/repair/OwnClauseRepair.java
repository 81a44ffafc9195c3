package io.wiregraph.repair;

/**
 * A clause with a subject of its own is read as one more thing denied: in "denied that its forces
 * had shelled the town, and television blamed gunmen" nobody denied that it did.
 */
final class OwnClauseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int clause) {
    int first = tree.relation(clause).equals("conj") ? tree.head(clause) : -1;
    int cue = first >= 0 && tree.relation(first).equals("ccomp") ? tree.head(first) : -1;
    boolean candidate =
        cue >= 0
            && cue < first
            && first < clause
            && tree.tag(clause).equals("VBD")
            && !tree.hasChild(clause, "aux")
            && !tree.hasChild(clause, "mark")
            && tree.hasChild(first, "mark")
            && !tree.tag(first).equals("VBD")
            && tree.isTensed(cue)
            && tree.isCue(cue);
    int joiner = candidate ? tree.childBefore(clause, clause, "cc") : -1;
    int subject = candidate ? tree.childBefore(clause, clause, "nsubj") : -1;
    if (joiner < 1 || subject < joiner || !tree.isNoun(subject) || tree.isPause(joiner + 1)) {
      return false;
    }
    if (!tree.tag(joiner - 1).equals(",")) {
      return false;
    }
    tree.attach(clause, cue, "conj");
    return true;
  }
}
