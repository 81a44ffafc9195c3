package io.wiregraph.repair;

/**
 * A pronoun between a cue and a verb is taken for the cue's object: in "admitted it had a bomb" it
 * is the subject of what is admitted.
 */
final class PronounSubjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int pronoun) {
    int cue = tree.head(pronoun);
    boolean candidate =
        cue >= 0
            && cue == pronoun - 1
            && pronoun + 1 < tree.size()
            && tree.tag(pronoun).equals("PRP")
            && tree.relation(pronoun).equals("obj")
            && tree.isFinite(pronoun + 1)
            && tree.isCue(cue);
    int next = pronoun + 1;
    boolean auxiliary =
        candidate
            && (tree.relation(next).startsWith("aux") || tree.relation(next).equals("cop"))
            && tree.head(next) > next;
    int clause = auxiliary ? tree.head(next) : next;
    if (!candidate
        || tree.hasChild(clause, "nsubj")
        || tree.isBelow(cue, clause)
        || (!auxiliary && !tree.isVerb(clause))) {
      return false;
    }
    tree.attach(clause, cue, "ccomp");
    tree.attach(pronoun, clause, tree.isPassive(clause) ? "nsubj:pass" : "nsubj");
    return true;
  }
}
