package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/** A gerund right behind a verb that takes one hangs loose: "denied stopping anybody". */
final class GerundObjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int gerund) {
    int verb = tree.head(gerund);
    boolean loose =
        verb >= 0
            && verb == gerund - 1
            && tree.tag(gerund).equals("VBG")
            && tree.relation(gerund).equals("dep")
            && tree.isVerb(verb)
            && tree.takes(verb, SyntacticFunction.ING_CLAUSE);
    if (loose) {
      tree.attach(gerund, verb, "xcomp");
    }
    return loose;
  }
}
