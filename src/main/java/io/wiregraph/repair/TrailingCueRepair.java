package io.wiregraph.repair;

/**
 * A cue with its speaker at the end of a sentence is read as an adjunct of what it reports: "…,
 * Berg said in Geneva". What stands before the speaker is not the cue's.
 */
final class TrailingCueRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int speaker) {
    int cue = tree.head(speaker);
    boolean candidate =
        cue > speaker
            && tree.relation(speaker).equals("nsubj")
            && tree.relation(cue).equals("advcl")
            && tree.head(cue) >= 0
            && tree.head(cue) < speaker
            && tree.isCue(cue);
    int first = speaker;
    while (candidate && first > 0 && tree.isBelow(first - 1, speaker)) {
      first--;
    }
    if (!candidate || first < 2 || !tree.tag(first - 1).equals(",")) {
      return false;
    }
    int reported = tree.head(cue);
    int clause = reported;
    for (int i = first - 1; i > reported; i--) {
      if (tree.head(i) == cue && tree.isVerb(i)) {
        clause = i;
      }
    }
    for (int i = reported + 1; i < first; i++) {
      if (tree.head(i) == cue) {
        boolean mark = tree.relation(i).equals("mark");
        tree.attach(i, mark && clause != reported ? clause : reported, tree.relation(i));
      }
    }
    tree.attach(cue, reported, "parataxis");
    return true;
  }
}
