package io.wiregraph.repair;

/**
 * A participle of saying is read as an adjective of the next clause's subject: "quoted Orlo as
 * saying Norland would sign".
 */
final class GerundReportRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    int subject = tree.head(cue);
    boolean candidate =
        subject > cue
            && cue > 1
            && tree.tag(cue).equals("VBG")
            && tree.relation(cue).equals("amod")
            && tree.relation(subject).startsWith("nsubj")
            && tree.isCue(cue)
            && (tree.isPause(cue - 1) || tree.word(cue - 1).equals("as"));
    int clause = candidate ? tree.head(subject) : -1;
    if (!candidate || clause < subject || tree.head(clause) < 0 || tree.head(clause) > cue) {
      return false;
    }
    tree.attach(cue, tree.head(clause), "advcl");
    tree.attach(clause, cue, "ccomp");
    if (tree.head(cue - 1) == clause) {
      tree.attach(cue - 1, cue, "mark");
    }
    return true;
  }
}
