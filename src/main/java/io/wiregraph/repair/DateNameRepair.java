package io.wiregraph.repair;

/**
 * A date and the name after it are read as one name: "On Saturday Berg met the minister" has a date
 * and a subject.
 */
final class DateNameRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int name) {
    int verb = tree.head(name);
    boolean candidate =
        verb > name
            && tree.isVerb(verb)
            && tree.relation(name).startsWith("obl")
            && tree.tag(name).startsWith("NNP")
            && !tree.isInTime(name);
    if (!candidate || hasSubject(tree, verb)) {
      return false;
    }
    int date = -1;
    int preposition = -1;
    for (int i = 0; i < name; i++) {
      if (tree.head(i) == name && tree.isInTime(i)) {
        date = i;
      } else if (tree.head(i) == name && tree.relation(i).equals("case")) {
        preposition = i;
      }
    }
    if (date < 0 || preposition > date) {
      return false;
    }
    for (int i = 0; i < date; i++) {
      if (tree.head(i) == name && tree.isInTime(i)) {
        tree.attach(i, date, "nummod");
      }
    }
    tree.attach(name, verb, "nsubj");
    tree.attach(date, verb, preposition < 0 ? "obl:tmod" : "obl");
    if (preposition >= 0) {
      tree.attach(preposition, date, "case");
    }
    return true;
  }

  private static boolean hasSubject(MendableTree tree, int verb) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == verb && tree.relation(i).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }
}
