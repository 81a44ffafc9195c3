package io.wiregraph.extract;

import java.util.function.IntPredicate;

/** Who makes what a noun names: whose efforts, plans and attempts they are. */
final class NounAuthors {

  private final Tree tree;
  private final IntPredicate demands;

  /**
   * Prepares for one sentence.
   *
   * @param demands whether a noun names what somebody demands
   */
  NounAuthors(Tree tree, IntPredicate demands) {
    this.tree = tree;
    this.demands = demands;
  }

  /**
   * Returns who makes what the noun names, or {@link Tree#NONE}: "Norland's efforts to", "the
   * efforts of Norland to". What is demanded is for others to do.
   */
  int possessor(int noun) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE) {
      return possessor;
    }
    if (demands.test(noun)) {
      return Tree.NONE;
    }
    for (int child : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(child);
      if (tree.isProper(child) && (preposition.equals("of") || preposition.equals("by"))) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "a Norlandic proposal to rule out force", "an attempt by rebels to seize it". */
  int authorOf(int noun) {
    for (int child : tree.children(noun)) {
      boolean by = tree.is(child, "nmod") && tree.preposition(child).equals("by");
      if (by || (tree.is(child, "amod") && tree.isDemonym(child))) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "took part in the efforts of a campaign to end": the noun whose place in the clause counts. */
  int outermost(int noun) {
    int at = noun;
    while (tree.is(at, "nmod") && tree.head(at) >= 0 && tree.isNoun(tree.head(at))) {
      if (tree.child(tree.head(at), "nmod:poss") != Tree.NONE) {
        return noun;
      }
      at = tree.head(at);
    }
    return at;
  }
}
