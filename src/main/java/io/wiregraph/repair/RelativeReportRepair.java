package io.wiregraph.repair;

/**
 * A relative pronoun is taken for something that the cue between it and its verb has: in "a plan
 * which he said would fail" the plan would, and in "raids in which it said ten died" they died.
 */
final class RelativeReportRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int pronoun) {
    boolean relative = tree.tag(pronoun).equals("WDT") || tree.tag(pronoun).equals("WP");
    int cue = relative && !tree.word(pronoun).equals("what") ? tree.head(pronoun) : -1;
    boolean candidate =
        cue > pronoun
            && !tree.relation(pronoun).startsWith("nsubj")
            && tree.isCue(cue)
            && (tree.childBefore(cue, cue, "nsubj") > pronoun || tree.isPassive(cue));
    int clause = candidate ? clauseOf(tree, cue) : -1;
    if (clause < 0) {
      return false;
    }
    boolean gap = !tree.hasChild(clause, "nsubj") && tree.isTensed(clause);
    if (gap) {
      tree.attach(clause, cue, "ccomp");
      tree.attach(pronoun, clause, tree.isPassive(clause) ? "nsubj:pass" : "nsubj");
    } else if (tree.relation(clause).equals("dep")) {
      return false;
    } else {
      boolean noun = tree.isNoun(clause) && tree.relation(pronoun).equals("obl");
      tree.attach(pronoun, clause, noun ? "nmod" : tree.relation(pronoun));
    }
    return true;
  }

  private static int clauseOf(MendableTree tree, int cue) {
    for (int i = cue + 1; i < tree.size(); i++) {
      boolean content =
          switch (tree.relation(i)) {
            case "ccomp", "xcomp", "dep" -> true;
            default -> false;
          };
      if (tree.head(i) == cue && content && (tree.isVerb(i) || tree.hasChild(i, "cop"))) {
        return i;
      }
    }
    return -1;
  }
}
