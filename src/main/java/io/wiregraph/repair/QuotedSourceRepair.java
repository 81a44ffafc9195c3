package io.wiregraph.repair;

/**
 * Who quotes whom stands at the end: in "the ministers had met, diplomats quoted a paper as saying"
 * the paper says it, and diplomats quote it.
 */
final class QuotedSourceRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int saying) {
    int quoted = tree.head(saying);
    boolean candidate =
        quoted > 0
            && saying - 1 > quoted
            && tree.tag(saying).equals("VBG")
            && tree.word(saying - 1).equals("as")
            && tree.isCue(saying)
            && tree.takesAfter(quoted, "as")
            && tree.hasChild(quoted, "obj")
            && !tree.hasChild(saying, "ccomp");
    int clause = candidate ? tree.head(quoted) : -1;
    int subject = clause < 0 ? -1 : tree.childBefore(quoted, quoted, "nsubj");
    boolean inserted =
        subject > 0
            && clause < subject
            && (tree.relation(quoted).equals("parataxis") || tree.relation(quoted).equals("dep"))
            && tree.isPause(tree.start(subject) - 1);
    if (!inserted) {
      return false;
    }
    tree.attach(quoted, tree.head(clause), tree.relation(clause));
    tree.attach(clause, saying, "ccomp");
    tree.attach(saying, quoted, "advcl");
    tree.attach(saying - 1, saying, "mark");
    return true;
  }
}
