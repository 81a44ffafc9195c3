package io.wiregraph.repair;

/**
 * A cue with its speaker ends the sentence, behind a comma, but is hung on some word within what it
 * reports: "…, five years after the coup, an official said on Monday".
 */
final class FinalCueRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean candidate =
        cue > 3
            && tree.isFinite(cue)
            && tree.head(cue) >= 0
            && tree.head(cue) < cue
            && tree.isCue(cue);
    int speaker = candidate ? tree.onlyChild(cue, "nsubj") : -1;
    int first = speaker < 0 || speaker > cue ? -1 : tree.start(speaker);
    boolean next = first > 2 && tree.tag(first - 1).equals(",") && isNext(tree, speaker, cue);
    int top = next ? top(tree, cue) : -1;
    boolean placed = tree.relation(cue).equals("parataxis") && tree.head(cue) == top;
    if (top < 0 || placed || tree.tag(speaker).startsWith("W") || !isLast(tree, cue)) {
      return false;
    }
    int above = tree.head(cue);
    for (int i = 0; i < first; i++) {
      if (tree.head(i) == cue) {
        tree.attach(i, tree.isBelow(above, i) ? top : above, tree.relation(i));
      }
    }
    tree.attach(cue, top, "parataxis");
    return true;
  }

  private static boolean isNext(MendableTree tree, int speaker, int cue) {
    for (int i = speaker + 1; i < cue; i++) {
      if (!tree.isBelow(i, speaker) && tree.head(i) != cue) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but when, where and to whom follows. */
  private static boolean isLast(MendableTree tree, int cue) {
    for (int i = cue + 1; i < tree.size(); i++) {
      boolean mark = tree.relation(i).equals("punct");
      boolean inside = tree.isBelow(i, cue);
      boolean clause = tree.head(i) == cue && tree.isVerb(i);
      boolean object = tree.head(i) == cue && tree.relation(i).equals("obj") && !tree.isInTime(i);
      if (!mark && (!inside || clause || object)) {
        return false;
      }
    }
    return true;
  }

  private static int top(MendableTree tree, int cue) {
    int at = cue;
    for (int steps = 0; steps < tree.size() && tree.head(at) >= 0; steps++) {
      at = tree.head(at);
    }
    return at == cue ? -1 : at;
  }
}
