package io.wiregraph.repair;

/**
 * An event noun is read as a verb because a name stands before it: in "defying US demands to stop"
 * the demands are defied.
 */
final class ObjectVerbRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int noun) {
    boolean plural = tree.tag(noun).equals("VBZ") && noun > 1 && tree.isNoun(noun - 1);
    int verb = plural ? tree.head(noun - 1) : -1;
    boolean object =
        verb >= 0
            && verb < noun
            && tree.isVerb(verb)
            && tree.relation(noun - 1).equals("obj")
            && (tree.head(noun) == verb || tree.isBelow(noun, verb))
            && !tree.hasChild(noun, "nsubj")
            && !tree.hasChild(noun, "aux")
            && !tree.hasChild(noun, "mark");
    if (!object || !tree.isEventLemma(tree.lemma(noun))) {
      return false;
    }
    int name = noun - 1;
    tree.retag(noun, "NNS", tree.lemma(noun));
    tree.attach(noun, verb, "obj");
    tree.attach(name, noun, "compound");
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == name && i < name) {
        tree.attach(i, noun, tree.relation(i));
      } else if (i > noun && tree.isVerb(i) && isContent(tree, i, noun, verb)) {
        tree.attach(i, noun, "acl");
      }
    }
    return true;
  }

  /** What hangs on the noun, or the infinitive right behind it: "demands to stop". */
  private static boolean isContent(MendableTree tree, int clause, int noun, int verb) {
    boolean next =
        tree.head(clause) == verb && clause == noun + 2 && tree.tag(noun + 1).equals("TO");
    return tree.head(clause) == noun || next;
  }
}
