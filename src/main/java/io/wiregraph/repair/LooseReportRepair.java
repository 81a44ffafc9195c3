package io.wiregraph.repair;

/**
 * A reported clause before its cue is read as an adjunct: "the army had left, Berg said in Geneva".
 */
final class LooseReportRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int clause) {
    int cue = tree.head(clause);
    boolean before = cue > clause && tree.relation(clause).equals("advcl") && tree.isCue(cue);
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
