package io.wiregraph.repair;

/**
 * A participle that describes the subject is taken for the subject's verb: in "the damage caused by
 * the storm was not foreseen" the damage was not, and the storm caused it.
 */
final class ParticipleSubjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int verb = tree.head(participle);
    boolean subject =
        verb > participle
            && participle > 0
            && tree.relation(participle).startsWith("csubj")
            && tree.tag(participle).equals("VBN")
            // "Norland's spat with Sarvia went on": a noun
            && !tree.tag(participle - 1).equals("POS")
            && tree.childBefore(verb, verb, "nsubj") < 0
            && !tree.hasChild(participle, "aux");
    if (!subject) {
      return false;
    }
    int noun = tree.childBefore(participle, participle, "nsubj");
    noun = noun < 0 ? tree.childBefore(participle, participle, "nsubj:pass") : noun;
    if (noun < 0 || tree.childAfter(participle, participle, "obj") >= 0) {
      return false;
    }
    int nearest =
        tree.isNoun(participle - 1) && tree.isBelow(participle - 1, noun) ? participle - 1 : noun;
    tree.attach(noun, verb, tree.isPassive(verb) ? "nsubj:pass" : "nsubj");
    tree.attach(participle, nearest, "acl");
    return true;
  }
}
