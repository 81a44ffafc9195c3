package io.wiregraph.repair;

/**
 * A date between verb and object comes apart from neither: in "rejected Thursday a UN appeal" the
 * appeal is rejected, and the date is the verb's.
 */
final class DateObjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int date) {
    int governor = tree.head(date);
    if (governor < 0 || !tree.isInTime(date) || !tree.relation(date).endsWith(":tmod")) {
      return false;
    }
    boolean ofObject =
        governor > date
            && tree.relation(governor).equals("obj")
            && tree.head(governor) < date
            && tree.head(governor) >= 0;
    if (ofObject) {
      tree.attach(date, tree.head(governor), "obl:tmod");
      return true;
    }
    int object = tree.childAfter(date, date, "dep");
    boolean loose =
        governor < date
            && tree.isVerb(governor)
            && object > 0
            && tree.isNoun(object)
            && !tree.isInTime(object)
            && tree.childAfter(governor, governor, "obj") < 0;
    if (loose) {
      tree.attach(object, governor, "obj");
    }
    return loose;
  }
}
