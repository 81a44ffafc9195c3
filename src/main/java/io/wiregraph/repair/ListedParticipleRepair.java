package io.wiregraph.repair;

/**
 * A participle between the nouns of a list is taken for a verb: in "destroyed two trucks, a rocket
 * propelled grenade launcher, and a tunnel" nothing was propelled, and the tunnel was destroyed.
 */
final class ListedParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    boolean participle = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
    int first = tree.head(verb);
    int subject = verb - 1;
    boolean listed =
        participle
            && first >= 0
            && first < subject
            && tree.isNoun(first)
            && tree.relation(verb).matches("dep|acl|conj|appos")
            && tree.head(subject) == verb
            && tree.relation(subject).equals("nsubj")
            && isListedArticle(tree, subject - 1);
    int noun = listed ? bareObject(tree, verb) : -1;
    if (noun < 0) {
      return false;
    }
    int above = verbAbove(tree, first);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == verb && i > noun) {
        boolean act = tree.isVerb(i) && above >= 0;
        String relation = tree.relation(i).equals("obj") ? "conj" : tree.relation(i);
        tree.attach(i, act ? above : first, relation);
      }
    }
    for (int i = 0; i < subject; i++) {
      if (tree.head(i) == subject || tree.head(i) == verb) {
        tree.attach(i, noun, tree.relation(i));
      }
    }
    tree.attach(noun, first, "conj");
    tree.attach(verb, noun, "compound");
    tree.attach(subject, noun, "compound");
    return true;
  }

  /** ", a rocket", "and a rocket". */
  private static boolean isListedArticle(MendableTree tree, int article) {
    return article > 0
        && tree.word(article).matches("an?")
        && tree.word(article - 1).matches(",|and|or");
  }

  /** The object right behind the verb, where no article stands before it. */
  private static int bareObject(MendableTree tree, int verb) {
    int at = verb + 1;
    while (at < tree.size()
        && tree.relation(at).equals("compound")
        && tree.head(at) > at
        && tree.tag(at).equals("NN")) {
      at++;
    }
    boolean object =
        at < tree.size()
            && tree.tag(at).equals("NN")
            && tree.head(at) == verb
            && tree.relation(at).equals("obj");
    return object ? at : -1;
  }

  private static int verbAbove(MendableTree tree, int noun) {
    int at = tree.head(noun);
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tree.isVerb(at)) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }
}
