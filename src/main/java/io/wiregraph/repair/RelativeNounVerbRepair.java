package io.wiregraph.repair;

/**
 * The verb of a relative clause is read as a noun: in "the army, which fights against Orlo, warned
 * that" the army fights, and it warned.
 */
final class RelativeNounVerbRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int which) {
    int inner = which + 1;
    int verb = tree.head(which);
    boolean relative =
        which > 1
            && verb > inner
            && (tree.word(which).equals("which") || tree.word(which).equals("who"))
            && tree.isPause(which - 1)
            && tree.isTensed(inner)
            && tree.relation(inner).equals("nsubj")
            && tree.head(inner) == verb
            && tree.relation(verb).equals("acl:relcl")
            && tree.isPause(verb - 1);
    int noun = relative ? tree.head(verb) : -1;
    if (noun < 0 || noun > which || !tree.isNoun(noun)) {
      return false;
    }
    tree.attach(verb, tree.head(noun), tree.relation(noun));
    tree.attach(noun, verb, "nsubj");
    tree.attach(inner, noun, "acl:relcl");
    tree.attach(which, inner, "nsubj");
    return true;
  }
}
