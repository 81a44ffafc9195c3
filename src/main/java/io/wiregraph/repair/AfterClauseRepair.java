package io.wiregraph.repair;

/**
 * The subject behind "an hour after" is hung on the hour, and its verb on that of the main clause:
 * in "came into force an hour after the council had endorsed it" the council had endorsed it.
 */
final class AfterClauseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int subject) {
    int unit = tree.head(subject);
    boolean shape =
        tree.relation(subject).equals("dep")
            && tree.isNoun(subject)
            && unit >= 0
            && unit < subject
            && tree.isNoun(unit)
            && unit + 1 < subject
            && (tree.word(unit + 1).equals("after") || tree.word(unit + 1).equals("before"))
            && tree.head(unit + 1) == unit;
    int verb = shape ? subject + 1 : tree.size();
    while (verb < tree.size() && !tree.isVerb(verb)) {
      verb++;
    }
    if (verb >= tree.size()) {
      return false;
    }
    while (tree.relation(verb).startsWith("aux") && tree.head(verb) > verb) {
      verb = tree.head(verb);
    }
    int main = tree.head(unit);
    if (tree.hasChild(verb, "nsubj") || tree.head(verb) != main || !tree.isTensed(verb)) {
      return false;
    }
    tree.attach(subject, verb, "nsubj");
    tree.attach(unit + 1, verb, "mark");
    tree.attach(unit, verb, "dep");
    tree.attach(verb, main, "advcl");
    return true;
  }
}
