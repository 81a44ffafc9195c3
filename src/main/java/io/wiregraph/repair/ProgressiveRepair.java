package io.wiregraph.repair;

/**
 * The verb behind "been", or behind "is" and before what only happens, is read as an adjective of
 * its object: in "has been striking rebels", "are leading efforts to end the war" they strike and
 * lead, and are neither rebels nor efforts.
 */
final class ProgressiveRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int object = tree.head(verb);
    int be = verb - 1;
    boolean shape =
        be > 0
            && object > verb
            && tree.relation(verb).equals("amod")
            && tree.word(verb).endsWith("ing")
            && tree.tag(object).equals("NNS")
            && tree.lemma(be).equals("be")
            && tree.head(be) == object
            && tree.relation(be).equals("cop");
    if (!shape || !tree.hasChild(object, "nsubj")) {
      return false;
    }
    boolean perfect = tree.word(be).equals("been");
    boolean deed = tree.tag(verb).equals("VBG") && tree.isEventNoun(object);
    String lemma = tree.verbLemma(tree.word(verb));
    if (!(perfect || deed) || lemma.isEmpty()) {
      return false;
    }
    tree.retag(verb, "VBG", lemma);
    int above = tree.head(object);
    String relation = tree.relation(object);
    for (int i = 0; i < tree.size(); i++) {
      boolean own = i <= be || !isOfNoun(tree.relation(i));
      if (tree.head(i) == object && i != verb && own) {
        tree.attach(i, verb, tree.relation(i).equals("cop") ? "aux" : tree.relation(i));
      }
    }
    tree.attach(verb, above, relation);
    tree.attach(object, verb, "obj");
    return true;
  }

  private static boolean isOfNoun(String relation) {
    return switch (relation) {
      case "nmod", "acl", "acl:relcl", "amod", "compound", "nummod", "conj", "cc", "appos" -> true;
      default -> false;
    };
  }
}
