package io.wiregraph.repair;

/**
 * What something is used as is hung on the verb above: in "accused Norland of using the truce as a
 * pretext" the truce is the pretext, and nobody accuses as one.
 */
final class NearerAsRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int noun) {
    int verb = tree.head(noun);
    int as = tree.childBefore(noun, noun, "case");
    boolean shape =
        tree.relation(noun).equals("obl")
            && verb >= 0
            && verb < noun
            && as > verb
            && tree.word(as).equals("as")
            && tree.isVerb(verb);
    if (!shape) {
      return false;
    }
    for (int gerund = as - 1; gerund > verb; gerund--) {
      int object = tree.childAfter(gerund, gerund, "obj");
      if (tree.isGerund(gerund)
          && tree.head(gerund) == verb
          && object >= 0
          && object < as
          && !tree.isPause(as - 1)) {
        tree.attach(noun, gerund, "obl");
        return true;
      }
    }
    return false;
  }
}
