package io.wiregraph.repair;

/**
 * A date behind a name is read as the head of the subject: in "Norland Thursday rejected the offer"
 * Norland rejects it, on Thursday.
 */
final class DateSubjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int date) {
    int verb = tree.head(date);
    boolean candidate =
        verb > date
            && date > 0
            && tree.relation(date).startsWith("nsubj")
            && tree.tag(date).startsWith("NN")
            && tree.isInTime(date);
    int name = date - 1;
    while (candidate && name >= 0 && tree.isInTime(name)) {
      name--;
    }
    boolean named = candidate && name >= 0 && tree.isNoun(name) && tree.isBelow(name, date);
    if (!named) {
      return false;
    }
    while (tree.head(name) != date) {
      name = tree.head(name);
    }
    String relation = tree.relation(date);
    for (int i = 0; i < date; i++) {
      if (i != name && tree.head(i) == date && !tree.isInTime(i)) {
        tree.attach(i, name, tree.relation(i));
      }
    }
    tree.attach(name, verb, relation);
    tree.attach(date, verb, "obl:tmod");
    return true;
  }
}
