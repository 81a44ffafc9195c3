package io.wiregraph.repair;

/**
 * The "saying" of "quoted the letter as saying the army would leave" is read as an interjection, or
 * as part of the object: whoever is quoted says it.
 */
final class QuotedAsRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int saying) {
    boolean candidate =
        saying > 2
            && tree.tag(saying).equals("VBG")
            && tree.word(saying - 1).equals("as")
            && tree.isCue(saying);
    int verb = saying - 2;
    while (candidate && verb >= 0 && !tree.isVerb(verb)) {
      verb--;
    }
    boolean quoted = candidate && verb >= 0 && tree.takesAfter(verb, "as");
    boolean right =
        tree.head(saying) == verb
            && (tree.relation(saying).equals("advcl") || tree.relation(saying).equals("xcomp"));
    if (!quoted || right || tree.isBelow(verb, saying)) {
      return false;
    }
    int clause = tree.head(saying);
    boolean behind = clause > saying && tree.isVerb(clause) && tree.head(clause) == verb;
    tree.attach(saying, verb, "advcl");
    tree.attach(saying - 1, saying, "mark");
    if (behind) {
      tree.attach(clause, saying, "ccomp");
    }
    return true;
  }
}
