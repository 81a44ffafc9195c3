package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * A participle behind a comma is taken for one more purpose: in "opened fire to disperse the crowd,
 * killing one and arresting ten" they did kill and arrest.
 */
final class PurposeParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int infinitive = tree.head(participle);
    boolean further =
        tree.tag(participle).equals("VBG")
            && tree.relation(participle).equals("conj")
            && infinitive >= 0
            && infinitive < participle
            && tree.tag(infinitive).equals("VB")
            && tree.isPause(participle - 1)
            && tree.markOf(infinitive).equals("to");
    int verb = further ? tree.head(infinitive) : -1;
    boolean purpose =
        verb >= 0
            && tree.isVerb(verb)
            && (tree.relation(infinitive).equals("xcomp")
                || tree.relation(infinitive).equals("advcl"))
            && !tree.takes(verb, SyntacticFunction.TO_CLAUSE);
    if (!purpose) {
      return false;
    }
    tree.attach(participle, verb, "advcl");
    for (int i = participle + 1; i < tree.size(); i++) {
      boolean next =
          tree.head(i) == infinitive
              && tree.tag(i).equals("VBG")
              && tree.relation(i).equals("conj");
      if (next) {
        tree.attach(i, participle, "conj");
      }
    }
    return true;
  }
}
