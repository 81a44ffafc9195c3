package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * Two objects are read as one: in "gave the rebels rifles" and "granted Norland autonomy" the first
 * is who gets the second.
 */
final class DoubleObjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int first) {
    int second = tree.head(first);
    boolean compound =
        second == first + 1
            && tree.relation(first).equals("compound")
            && tree.relation(second).equals("obj")
            && (tree.tag(first).equals("NNS") || tree.tag(first).startsWith("NNP"));
    int verb = compound ? tree.head(second) : -1;
    if (verb < 0 || verb > first || !tree.takes(verb, SyntacticFunction.INDIRECT)) {
      return false;
    }
    for (int i = verb + 1; i < first; i++) {
      if (tree.head(i) != second) {
        return false;
      }
    }
    for (int i = verb + 1; i < first; i++) {
      tree.attach(i, first, tree.relation(i));
    }
    tree.attach(first, verb, "iobj");
    return true;
  }
}
