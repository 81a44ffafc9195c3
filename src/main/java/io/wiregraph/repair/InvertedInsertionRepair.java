package io.wiregraph.repair;

/**
 * A cue with its speaker behind it, inserted between a subject and its verb, takes that subject:
 * "This vote, said Berg, is a victory".
 */
final class InvertedInsertionRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    int clause = tree.head(cue);
    boolean candidate =
        clause > cue
            && tree.relation(cue).equals("csubj")
            && tree.isCue(cue)
            && tree.isPause(cue - 1)
            && !tree.hasChild(clause, "nsubj");
    int subject = candidate ? tree.onlyChild(cue, "nsubj") : -1;
    int speaker = candidate ? tree.onlyChild(cue, "obj") : -1;
    boolean between = subject >= 0 && subject < cue && speaker > cue && speaker < clause;
    if (!between || !isPauseBehind(tree, speaker)) {
      return false;
    }
    for (int i = 0; i < cue; i++) {
      if (tree.head(i) == cue) {
        tree.attach(i, clause, tree.relation(i));
      }
    }
    tree.attach(speaker, cue, "nsubj");
    tree.attach(cue, clause, "parataxis");
    return true;
  }

  private static boolean isPauseBehind(MendableTree tree, int noun) {
    int behind = noun + 1;
    while (behind < tree.size() && tree.isBelow(behind, noun)) {
      behind++;
    }
    return tree.isPause(behind);
  }
}
