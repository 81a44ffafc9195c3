package io.wiregraph.repair;

/**
 * What is quoted is taken for a second subject of its cue, as its verb was read as a noun: in "“The
 * West views the plan with anger,” Berg said" Berg alone says it.
 */
final class QuotedSubjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int quoted) {
    int cue = tree.head(quoted);
    boolean shape = tree.relation(quoted).equals("nsubj") && cue > quoted && tree.isCue(cue);
    int speaker = shape ? tree.childBefore(cue, cue, "nsubj") : -1;
    if (speaker <= quoted) {
      return false;
    }
    for (int i = quoted + 1; i < speaker; i++) {
      if (tree.tag(i).equals("''")) {
        tree.attach(quoted, cue, "dep");
        return true;
      }
    }
    return false;
  }
}
