package io.wiregraph.repair;

/**
 * What begins the sentence before an inserted cue is hung on the cue: in "In Arlen, Berg said, the
 * talks went on" the talks were in Arlen, wherever Berg was.
 */
final class FrontedInsertionRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean candidate =
        cue > 2
            && cue + 2 < tree.size()
            && tree.isFinite(cue)
            && tree.isCue(cue)
            && tree.tag(cue + 1).equals(",");
    int speaker = candidate ? tree.onlyChild(cue, "nsubj") : -1;
    int first = speaker < 0 || speaker > cue ? -1 : tree.start(speaker);
    int clause = first > 1 && tree.tag(first - 1).equals(",") ? tree.onlyChild(cue, "ccomp") : -1;
    if (clause < cue || !tree.hasChild(clause, "nsubj")) {
      return false;
    }
    boolean moved = false;
    for (int i = 0; i < first - 1; i++) {
      boolean adjunct =
          tree.head(i) == cue
              && (tree.relation(i).startsWith("obl") || tree.relation(i).equals("nmod"));
      if (adjunct) {
        tree.attach(i, clause, "obl");
        moved = true;
      }
    }
    return moved;
  }
}
