package io.wiregraph.repair;

import java.util.Set;

/** "had his leg broken", "have the text translated": "have" is no auxiliary there. */
final class CausedHaveRepair implements TreeRepair {

  private static final Set<String> HAVE = Set.of("have", "has", "had", "having");

  @Override
  public boolean mend(MendableTree tree, int have) {
    int verb = tree.head(have);
    boolean auxiliary =
        verb > have + 1
            && have > 0
            && tree.relation(have).equals("aux")
            && HAVE.contains(tree.word(have))
            && tree.tag(verb).equals("VBN");
    int object = auxiliary ? tree.childBefore(verb, verb, "nsubj") : -1;
    // "nor has Sarvia attacked" only turns subject and auxiliary round
    if (object < have || !tree.tag(have + 1).equals("PRP$")) {
      return false;
    }
    for (int i = have + 1; i < verb; i++) {
      if (tree.head(i) == verb && tree.relation(i).startsWith("aux")) {
        return false;
      }
    }
    tree.attach(have, tree.head(verb), tree.relation(verb));
    tree.attach(verb, have, "ccomp");
    tree.attach(object, verb, "nsubj:pass");
    for (int i = 0; i < have; i++) {
      if (tree.head(i) == verb) {
        tree.attach(i, have, tree.relation(i));
      }
    }
    return true;
  }
}
