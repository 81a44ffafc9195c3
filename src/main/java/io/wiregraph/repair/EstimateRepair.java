package io.wiregraph.repair;

/**
 * A cue in a relative clause is taken for a noun in the plural, and that for the subject of a verb
 * in the singular: "unrest that the League estimates has killed a hundred people".
 */
final class EstimateRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean plural = tree.tag(cue).equals("NNS") && cue > 1 && cue + 1 < tree.size();
    int clause = plural && tree.relation(cue).startsWith("nsubj") ? tree.head(cue) : -1;
    boolean singular =
        clause > cue
            && tree.tag(cue + 1).equals("VBZ")
            && (tree.head(cue + 1) == clause || clause == cue + 1);
    int start = singular ? tree.start(cue) : -1;
    boolean relative =
        start > 1
            && (tree.word(start - 1).equals("that") || tree.word(start - 1).equals("which"))
            && tree.isNoun(start - 2);
    if (!relative || !tree.isNoun(cue - 1)) {
      return false;
    }
    int pronoun = start - 1;
    int noun = start - 2;
    tree.retag(cue, "VBZ", tree.lemma(cue));
    if (!tree.isCue(cue)) {
      tree.retag(cue, "NNS", tree.lemma(cue));
      return false;
    }
    for (int i = start; i < cue - 1; i++) {
      if (tree.head(i) == cue) {
        tree.attach(i, cue - 1, tree.relation(i));
      }
    }
    tree.attach(cue - 1, cue, "nsubj");
    tree.attach(cue, noun, "acl:relcl");
    tree.retag(pronoun, "WDT", tree.lemma(pronoun));
    tree.attach(pronoun, clause, "nsubj");
    tree.attach(clause, cue, "ccomp");
    return true;
  }
}
