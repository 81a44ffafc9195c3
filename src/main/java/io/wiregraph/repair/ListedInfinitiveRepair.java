package io.wiregraph.repair;

/**
 * The second of three infinitives is taken for the purpose of the first: in "agreed to freeze the
 * assets, to stop trade and to bar officials" they agreed to all three.
 */
final class ListedInfinitiveRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int first = tree.head(verb);
    boolean second =
        first > 0
            && first < verb
            && tree.relation(verb).equals("advcl")
            && tree.relation(first).equals("xcomp")
            && isInfinitive(tree, verb)
            && isInfinitive(tree, first)
            && verb > 1
            && tree.tag(verb - 2).equals(",");
    if (!second) {
      return false;
    }
    int third = tree.childAfter(verb, verb, "conj");
    if (third < 0 || !isInfinitive(tree, third)) {
      return false;
    }
    tree.attach(verb, first, "conj");
    tree.attach(third, first, "conj");
    return true;
  }

  private static boolean isInfinitive(MendableTree tree, int verb) {
    return tree.tag(verb).equals("VB") && tree.tag(verb - 1).equals("TO");
  }
}
