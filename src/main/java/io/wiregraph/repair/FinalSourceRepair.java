package io.wiregraph.repair;

/**
 * A source behind the last comma is hung on what is reported last: in "promised that he would go,
 * according to Berg" Berg tells of the promise.
 */
final class FinalSourceRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int source) {
    int governor = tree.head(source);
    boolean named =
        governor >= 0
            && source > 3
            && (tree.relation(source).equals("obl") || tree.relation(source).equals("nmod"));
    int first = named ? tree.start(source) : -1;
    boolean apart =
        first > 1
            && tree.word(first).equals("according")
            && tree.tag(first - 1).equals(",")
            && isLast(tree, source);
    int root = apart ? root(tree) : -1;
    boolean clause = root >= 0 && root < first && (tree.isVerb(root) || tree.hasChild(root, "cop"));
    if (!clause || governor == root || tree.isBelow(root, source)) {
      return false;
    }
    tree.attach(source, root, "obl");
    return true;
  }

  private static boolean isLast(MendableTree tree, int source) {
    for (int i = source + 1; i < tree.size(); i++) {
      if (!tree.isBelow(i, source) && !tree.tag(i).equals(".") && !tree.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  private static int root(MendableTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) < 0) {
        return i;
      }
    }
    return -1;
  }
}
