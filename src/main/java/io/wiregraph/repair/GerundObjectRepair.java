package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * A gerund hangs loose behind a verb that takes one, or is read as a noun: "denied stopping
 * anybody", "accused Norland of attacking its positions and killing three".
 */
final class GerundObjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int gerund) {
    int above = tree.head(gerund);
    boolean ofObject =
        above >= 0 && tree.relation(gerund).equals("nmod") && tree.relation(above).equals("obj");
    int verb = ofObject ? tree.head(above) : above;
    boolean candidate =
        verb >= 0
            && tree.isGerund(gerund)
            && tree.isVerb(verb)
            && tree.takes(verb, SyntacticFunction.ING_CLAUSE);
    if (!candidate) {
      return false;
    }
    if (tree.relation(gerund).equals("dep") && verb < gerund && gerund - verb <= 2) {
      tree.attach(gerund, verb, "xcomp");
      return true;
    }
    int preposition = tree.childAfter(verb, gerund, "case");
    boolean clause =
        (ofObject || tree.relation(gerund).equals("obl"))
            && preposition >= 0
            && preposition < gerund
            && tree.childAfter(preposition, gerund, "obj") > gerund;
    if (clause) {
      tree.attach(gerund, verb, "advcl");
      tree.attach(preposition, gerund, "mark");
    }
    return clause;
  }
}
