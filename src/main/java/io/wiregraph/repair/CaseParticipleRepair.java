package io.wiregraph.repair;

import io.wiregraph.lexicon.TermKind;

/**
 * A participle before a preposition is read as a preposition too: "Brisk, based in Arlen", "a firm
 * located in Arlen".
 */
final class CaseParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int next = participle + 1;
    boolean twice =
        tree.tag(participle).equals("VBN")
            && tree.relation(participle).equals("case")
            && next < tree.size()
            && tree.relation(next).equals("case")
            && tree.head(next) == tree.head(participle);
    boolean known =
        twice
            && tree.takesAfter(participle, tree.word(next))
            && tree.entries(participle).stream().anyMatch(e -> e.kind() == TermKind.RELATION);
    int noun = tree.head(participle);
    if (!known || noun < next || tree.head(noun) < 0) {
      return false;
    }
    int governor = tree.head(noun);
    tree.attach(participle, governor, tree.isVerb(governor) ? "advcl" : "acl");
    tree.attach(noun, participle, "obl");
    return true;
  }
}
