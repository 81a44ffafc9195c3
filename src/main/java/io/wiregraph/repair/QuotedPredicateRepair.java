package io.wiregraph.repair;

import java.util.Set;

/**
 * What somebody is called stands between quotation marks and is hung on the object: "called the
 * plan “a disaster”".
 */
final class QuotedPredicateRepair implements TreeRepair {

  private static final Set<String> LOOSE = Set.of("dep", "appos", "parataxis");

  @Override
  public boolean mend(MendableTree tree, int predicate) {
    int object = tree.head(predicate);
    boolean loose =
        object >= 0
            && object < predicate
            && LOOSE.contains(tree.relation(predicate))
            && tree.relation(object).equals("obj")
            && tree.isQuote(tree.start(predicate) - 1);
    int verb = loose ? tree.head(object) : -1;
    if (verb < 0 || !tree.takesAfter(verb, "as")) {
      return false;
    }
    tree.attach(predicate, verb, "xcomp");
    return true;
  }
}
