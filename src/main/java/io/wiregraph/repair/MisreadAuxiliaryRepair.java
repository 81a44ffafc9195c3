package io.wiregraph.repair;

import java.util.Set;

/** "Berg insisted the team leave": a verb that is no auxiliary is taken for one. */
final class MisreadAuxiliaryRepair implements TreeRepair {

  private static final Set<String> AUXILIARY =
      Set.of(
          "be", "have", "do", "get", "will", "would", "can", "could", "may", "might", "must",
          "shall", "should", "ought", "need", "dare", "use", "go", "let", "'s", "'d", "'ll");

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int clause = tree.head(verb);
    boolean misread =
        clause > verb
            && tree.relation(verb).startsWith("aux")
            && tree.isVerb(verb)
            && !AUXILIARY.contains(tree.lemma(verb))
            && tree.isVerb(clause);
    if (!misread) {
      return false;
    }
    tree.attach(verb, tree.head(clause), tree.relation(clause));
    tree.attach(clause, verb, "ccomp");
    for (int i = 0; i < verb; i++) {
      if (tree.head(i) == clause) {
        tree.attach(i, verb, tree.relation(i));
      }
    }
    return true;
  }
}
