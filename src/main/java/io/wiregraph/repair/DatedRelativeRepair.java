package io.wiregraph.repair;

/**
 * A relative clause is hung on the date before it: in "vetoed a text on Tuesday that condemned the
 * raid" the text condemned it.
 */
final class DatedRelativeRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int date = tree.head(verb);
    boolean dated =
        date > 0
            && date < verb
            && tree.relation(verb).equals("acl:relcl")
            && tree.isInTime(date)
            && tree.tag(date).equals("NNP")
            && (tree.tag(date + 1).equals("WDT") || tree.tag(date + 1).equals("WP"))
            && tree.head(date) >= 0;
    if (!dated) {
      return false;
    }
    int above = tree.head(date);
    int noun = tree.isNoun(above) ? above : tree.childBefore(date, above, "obj");
    if (noun < 0 && !tree.isNoun(above)) {
      noun = tree.childBefore(date, above, "nsubj:pass");
    }
    if (noun < 0 || noun > date) {
      return false;
    }
    tree.attach(verb, noun, "acl:relcl");
    return true;
  }
}
