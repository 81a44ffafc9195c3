package io.wiregraph.extract;

/**
 * Finds the name that a common noun of the same sentence stands for: the subject of which it is
 * predicated ("Brisk is a company"), the name that it explains ("Brisk, a company") or that
 * explains it ("the company, Brisk").
 */
final class Referents {

  private static final int MOST_STEPS = 4;

  private final Tree tree;

  Referents(Tree tree) {
    this.tree = tree;
  }

  /** Returns the head of that name or pronoun; the token itself where it stands for none. */
  int named(int token) {
    int at = token;
    for (int steps = 0; steps < MOST_STEPS && !isName(at); steps++) {
      int next = next(at);
      if (next == Tree.NONE) {
        return at;
      }
      at = next;
    }
    return isName(at) ? at : token;
  }

  private int next(int noun) {
    if (tree.tag(noun).startsWith("W")) {
      // "a diplomat who served as": also where the tree does not know the relative clause
      int verb = tree.head(noun);
      boolean relative = verb >= 0 && tree.is(verb, "acl:relcl", "dep", "acl");
      return relative && tree.head(verb) < noun ? tree.head(verb) : Tree.NONE;
    }
    if (tree.child(noun, "cop") != Tree.NONE) {
      int subject = tree.child(noun, "nsubj");
      if (subject != Tree.NONE) {
        return tree.is(noun, "acl:relcl") && tree.tag(subject).startsWith("W")
            ? tree.head(noun)
            : subject;
      }
    }
    for (int child : tree.children(noun, "appos")) {
      if (isName(child) && tree.isNamed(child)) {
        return child;
      }
    }
    if (tree.is(noun, "appos")) {
      return tree.head(noun);
    }
    if (tree.is(noun, "conj") && tree.child(tree.head(noun), "cop") != Tree.NONE) {
      return tree.child(noun, "nsubj") == Tree.NONE ? tree.head(noun) : Tree.NONE;
    }
    // "a maker of airships based in Arlen": the tree hangs what is said of the maker on its goods
    boolean kind = tree.tag(noun).equals("NNS") || tree.child(noun, "det") == Tree.NONE;
    boolean inner = tree.is(noun, "nmod") && tree.preposition(noun).equals("of");
    boolean said = inner && tree.child(tree.head(noun), "cop") != Tree.NONE;
    return said && kind ? tree.head(noun) : Tree.NONE;
  }

  private boolean isName(int token) {
    return tree.tag(token).equals("PRP") || tree.isProper(token);
  }
}
