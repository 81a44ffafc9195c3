package io.wiregraph.repair;

/**
 * A participle that tells what the subject is called is taken for the verb: in "the group known as
 * the Red Hand attacked the town" the group attacked.
 */
final class NamingParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    boolean bare =
        tree.tag(participle).equals("VBN")
            && participle + 3 < tree.size()
            && tree.word(participle + 1).equals("as")
            && !tree.hasChild(participle, "aux")
            && !tree.hasChild(participle, "cop");
    int noun = bare ? tree.childBefore(participle, participle, "nsubj") : -1;
    int verb = tree.head(participle + (bare ? 1 : 0));
    int name = noun >= 0 && verb > participle + 1 ? tree.childBefore(verb, verb, "nsubj") : -1;
    if (name < participle || !tree.isTensed(verb) || tree.head(verb) != participle) {
      return false;
    }
    tree.attach(verb, tree.head(participle), tree.relation(participle));
    tree.attach(participle, noun, "acl");
    tree.attach(noun, verb, tree.isPassive(verb) ? "nsubj:pass" : "nsubj");
    tree.attach(name, participle, "obl");
    tree.attach(participle + 1, name, "case");
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == participle && (i < noun || i > verb)) {
        tree.attach(i, verb, tree.relation(i));
      }
    }
    return true;
  }
}
