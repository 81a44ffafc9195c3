package io.wiregraph.repair;

/**
 * Speakers at the end of a sentence are read as more objects: in "killed ten people, doctors and
 * activists said" a cue without subject takes what stands between the comma and itself.
 */
final class ListedSpeakerRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean last = cue + 1 >= tree.size() || tree.tag(cue + 1).equals(".");
    boolean candidate =
        cue > 2
            && last
            && tree.isCue(cue)
            && tree.isNoun(cue - 1)
            && tree.childAfter(-1, cue, "nsubj") < 0;
    int comma = cue - 1;
    while (candidate && comma > 0 && !tree.tag(comma).equals(",")) {
      comma--;
    }
    if (!candidate || comma == 0 || !tree.relation(cue - 1).equals("conj")) {
      return false;
    }
    int listed = tree.head(cue - 1);
    if (listed < 0 || listed > comma) {
      return false;
    }
    int first = -1;
    for (int i = comma + 1; i < cue; i++) {
      if (tree.head(i) == listed && tree.relation(i).equals("conj")) {
        if (first < 0) {
          first = i;
          tree.attach(i, cue, "nsubj");
        } else {
          tree.attach(i, first, "conj");
        }
      }
    }
    if (tree.relation(cue).equals("dep") || tree.relation(cue).equals("advcl")) {
      tree.attach(cue, tree.head(cue), "parataxis");
    }
    return true;
  }
}
