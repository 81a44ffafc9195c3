package io.wiregraph.repair;

/**
 * What a noun says is taken for a relative clause: in "the accusation that Norland killed
 * prisoners" the verb has subject and object and needs no "that" for either.
 */
final class ContentClauseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int that) {
    int verb = tree.head(that);
    if (isLoose(tree, that, verb)) {
      tree.attach(that, verb, "mark");
      return true;
    }
    boolean relative =
        tree.word(that).equals("that")
            && tree.relation(that).equals("obj")
            && verb > that
            && tree.relation(verb).equals("acl:relcl")
            && tree.head(verb) == that - 1;
    if (!relative || !isComplete(tree, that, verb)) {
      return false;
    }
    tree.attach(that, verb, "mark");
    tree.attach(verb, that - 1, "acl");
    return true;
  }

  /** The "that" hangs on the right clause, but as no mark of it. */
  private static boolean isLoose(MendableTree tree, int that, int verb) {
    return tree.word(that).equals("that")
        && tree.relation(that).equals("dep")
        && verb > that
        && (tree.relation(verb).equals("ccomp") || tree.relation(verb).equals("acl"))
        && tree.head(verb) == that - 1
        && isComplete(tree, that, verb);
  }

  private static boolean isComplete(MendableTree tree, int that, int verb) {
    boolean subject = false;
    boolean object = false;
    for (int i = that + 1; i < tree.size(); i++) {
      if (tree.head(i) == verb) {
        subject |= i < verb && tree.relation(i).startsWith("nsubj");
        object |= i > verb && tree.relation(i).equals("obj");
      }
    }
    return subject && object;
  }
}
