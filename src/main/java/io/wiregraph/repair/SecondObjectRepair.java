package io.wiregraph.repair;

/**
 * A name behind a comma is taken for a second object: in "rejected the first choice of Berg, Paul
 * Orlo" he is that choice.
 */
final class SecondObjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int name) {
    int verb = tree.head(name);
    boolean second =
        verb >= 0
            && verb < name
            && tree.isVerb(verb)
            && tree.relation(name).equals("obj")
            && tree.tag(name).equals("NNP")
            && !tree.isInTime(name)
            && !tree.hasChild(name, "cc")
            && !tree.hasChild(name, "conj");
    int object = second ? tree.childBefore(name, verb, "obj") : -1;
    int comma = tree.start(name) - 1;
    boolean described =
        object > verb
            && comma > object
            && tree.tag(comma).equals(",")
            && tree.tag(object).equals("NN")
            && tree.isBelow(comma - 1, object)
            && !tree.hasChild(object, "conj");
    if (described) {
      tree.attach(name, object, "appos");
    }
    return described;
  }
}
