package io.wiregraph.repair;

/**
 * A participle after a comma is hung on the verb instead of its object: "vetoed a text, drafted by
 * X".
 */
final class LooseClauseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int main = tree.head(verb);
    if (main < 0 || main > verb || !tree.isVerb(main)) {
      return false;
    }
    int object = objectBefore(tree, main, verb);
    if (object < 0) {
      return false;
    }
    boolean participle =
        tree.relation(verb).equals("dep")
            && tree.tag(verb).equals("VBN")
            && verb + 1 < tree.size()
            && tree.word(verb + 1).equals("by");
    if (participle) {
      tree.attach(verb, object, "acl");
    }
    return participle;
  }

  private static int objectBefore(MendableTree tree, int main, int verb) {
    for (int i = verb - 1; i > main; i--) {
      if (tree.head(i) == main && tree.relation(i).equals("obj")) {
        return i;
      }
    }
    return -1;
  }
}
