package io.wiregraph.repair;

/**
 * A participle of thinking that describes the subject is taken for the verb: in "a man believed
 * linked to the group was held" the man was held, and somebody believed it of him.
 */
final class BelievedParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int second = participle + 1;
    boolean pair =
        second < tree.size()
            && tree.isVerb(participle)
            && tree.tag(second).equals("VBN")
            && tree.head(second) == participle
            && !tree.hasChild(participle, "aux")
            && !tree.hasChild(participle, "obl:tmod")
            && tree.isCue(participle);
    int noun = pair ? tree.childBefore(participle, participle, "nsubj") : -1;
    int verb = noun < 0 ? -1 : verbOf(tree, participle);
    if (verb < 0) {
      return noun >= 0 && isBelief(tree, participle, noun);
    }
    tree.retag(participle, "VBN", tree.lemma(participle));
    tree.attach(verb, tree.head(participle), tree.relation(participle));
    tree.attach(participle, noun, "acl");
    tree.attach(second, participle, "xcomp");
    tree.attach(noun, verb, tree.isPassive(verb) ? "nsubj:pass" : "nsubj");
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == participle && i != second && (i < noun || i > verb)) {
        tree.attach(i, verb, tree.relation(i));
      }
    }
    return true;
  }

  /** The noun is at least not who believes it. */
  private static boolean isBelief(MendableTree tree, int participle, int noun) {
    if (noun != participle - 1 || !tree.tag(participle).equals("VBD")) {
      return false;
    }
    tree.retag(participle, "VBN", tree.lemma(participle));
    tree.attach(noun, participle, "nsubj:pass");
    return true;
  }

  /** A verb with a tense, but without a subject, that hangs on the participle. */
  private static int verbOf(MendableTree tree, int participle) {
    for (int i = participle + 2; i < tree.size(); i++) {
      boolean free = tree.head(i) == participle && !tree.hasChild(i, "nsubj");
      if (free && tree.isVerb(i) && tree.isTensed(i) && !tree.hasChild(i, "mark")) {
        return i;
      }
    }
    return -1;
  }
}
