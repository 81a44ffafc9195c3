package io.wiregraph.repair;

/**
 * A verb behind a semicolon is taken for one more object or for a modifier of the next: in "the
 * strikes hit two camps; destroyed a bridge; and damaged a road" each is one more thing that the
 * strikes did.
 */
final class SemicolonRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    boolean finite = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
    if (!finite || !isBehindSemicolon(tree, verb) || tree.head(verb) < 0) {
      return false;
    }
    int noun = tree.head(verb);
    String relation = tree.relation(verb);
    if (relation.equals("conj") && tree.isNoun(noun)) {
      int first = verbAbove(tree, noun);
      if (first < 0) {
        return false;
      }
      tree.attach(verb, first, "conj");
      return true;
    }
    boolean modifies = relation.equals("amod") && noun > verb && tree.isNoun(noun);
    int above = modifies ? verbAbove(tree, noun) : -1;
    if (above < 0 || above >= verb) {
      return false;
    }
    tree.attach(verb, above, "conj");
    tree.attach(noun, verb, "obj");
    return true;
  }

  private static boolean isBehindSemicolon(MendableTree tree, int verb) {
    int before = verb - 1;
    if (before > 0 && tree.tag(before).equals("CC")) {
      before--;
    }
    return before > 0 && tree.word(before).equals(";");
  }

  private static int verbAbove(MendableTree tree, int noun) {
    int at = tree.head(noun);
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tree.isVerb(at)) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }
}
