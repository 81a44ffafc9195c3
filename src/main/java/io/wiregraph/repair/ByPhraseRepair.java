package io.wiregraph.repair;

/**
 * "the release of the hostages by Norland": who does it is hung on those it is done to, instead of
 * on the event noun.
 */
final class ByPhraseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int by) {
    int doer = tree.head(by);
    boolean phrase =
        tree.word(by).equals("by")
            && tree.relation(by).equals("case")
            && doer > by
            && tree.relation(doer).equals("nmod");
    int patient = phrase ? tree.head(doer) : -1;
    int event = patient >= 0 && tree.relation(patient).equals("nmod") ? tree.head(patient) : -1;
    if (event < 0 || !tree.isEventNoun(event) || !isOf(tree, patient)) {
      return false;
    }
    tree.attach(doer, event, "nmod");
    return true;
  }

  private static boolean isOf(MendableTree tree, int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.head(i) == noun && tree.relation(i).equals("case")) {
        return tree.word(i).equals("of");
      }
    }
    return false;
  }
}
