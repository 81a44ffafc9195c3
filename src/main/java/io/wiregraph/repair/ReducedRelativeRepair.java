package io.wiregraph.repair;

/**
 * A participle behind an object is taken for a clause with that object as its subject: "welcomed
 * pledges sent by Sarvia", "yielded ground seized in May".
 */
final class ReducedRelativeRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int verb = tree.head(participle);
    boolean candidate =
        verb >= 0
            && verb < participle
            && tree.isVerb(verb)
            && tree.tag(participle).equals("VBN")
            && tree.relation(participle).equals("dep")
            && !tree.hasChild(participle, "aux")
            && !tree.hasChild(participle, "obj")
            && !tree.hasChild(verb, "obj");
    int noun = candidate ? tree.onlyChild(participle, "nsubj") : -1;
    if (noun < 0 || noun != participle - 1 || tree.start(noun) != verb + 1) {
      return false;
    }
    tree.attach(noun, verb, "obj");
    tree.attach(participle, noun, "acl");
    return true;
  }
}
