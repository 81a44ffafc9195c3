package io.wiregraph.repair;

/**
 * In a headline the speaker behind the cue is read as its object, as what is reported has no verb:
 * "Orlo 'ready to sign', says Berg".
 */
final class FinalSpeakerRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean candidate =
        cue > 2
            && tree.isFinite(cue)
            && tree.isCue(cue)
            && tree.isPause(cue - 1)
            && !tree.hasChild(cue, "ccomp");
    int words = candidate ? tree.onlyChild(cue, "nsubj") : -1;
    int speaker = words >= 0 && words < cue ? tree.onlyChild(cue, "obj") : -1;
    if (speaker < cue || tree.start(speaker) != cue + 1 || isSetOff(tree, words, cue)) {
      return false;
    }
    for (int i = speaker + 1; i < tree.size(); i++) {
      if (!tree.relation(i).equals("punct") && !tree.isBelow(i, speaker)) {
        return false;
      }
    }
    tree.attach(words, cue, "ccomp");
    tree.attach(speaker, cue, "nsubj");
    return true;
  }

  /** "Berg, the minister, demanded guarantees": the pause ends an apposition of the subject. */
  private static boolean isSetOff(MendableTree tree, int subject, int cue) {
    for (int i = subject; i < cue - 1; i++) {
      if (tree.tag(i).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
