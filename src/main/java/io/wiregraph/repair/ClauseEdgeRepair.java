package io.wiregraph.repair;

/**
 * What stands before "that" or "to" is hung on the clause behind it: "agreed on Thursday to let",
 * "said on Monday, a day after the vote, that …".
 */
final class ClauseEdgeRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int mark) {
    int clause = tree.head(mark);
    boolean that = tree.word(mark).equals("that");
    boolean opens =
        clause > mark
            && tree.relation(mark).equals("mark")
            && (that || tree.tag(mark).equals("TO"))
            && tree.isVerb(clause);
    if (!opens) {
      return false;
    }
    int verb = tree.head(clause);
    boolean turned = false;
    if (that && (verb < 0 || verb > mark)) {
      verb = turn(tree, clause, mark);
      turned = verb >= 0;
    }
    if (verb < 0 || verb > mark || !tree.isVerb(verb)) {
      return false;
    }
    return moveUp(tree, clause, verb, mark) || turned;
  }

  /** The cue was hung on the clause that it reports. */
  private static int turn(MendableTree tree, int clause, int mark) {
    for (int cue = 0; cue < mark; cue++) {
      if (tree.head(cue) == clause && tree.relation(cue).equals("dep") && tree.isCue(cue)) {
        tree.attach(cue, tree.head(clause), tree.relation(clause));
        tree.attach(clause, cue, "ccomp");
        return cue;
      }
    }
    return -1;
  }

  private static boolean moveUp(MendableTree tree, int clause, int verb, int mark) {
    boolean moved = false;
    for (int i = verb + 1; i < mark; i++) {
      if (tree.head(i) != clause) {
        continue;
      }
      if (tree.isInTime(i) || tree.relation(i).equals("obl")) {
        tree.attach(i, verb, tree.relation(i).equals("obl:tmod") ? "obl:tmod" : "obl");
        if (i > 0 && tree.head(i - 1) == clause && tree.tag(i - 1).equals("IN")) {
          tree.attach(i - 1, i, "case");
        }
        moved = true;
      } else if (tree.isVerb(i) && tree.relation(i).matches("dep|advcl")) {
        tree.attach(i, verb, "advcl");
        moved = true;
      }
    }
    if (moved && tree.relation(clause).equals("advcl")) {
      tree.attach(clause, verb, tree.tag(mark).equals("TO") ? "xcomp" : "ccomp");
    }
    return moved;
  }
}
