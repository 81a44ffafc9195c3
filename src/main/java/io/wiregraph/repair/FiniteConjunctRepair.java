package io.wiregraph.repair;

/**
 * A verb with a tense is coordinated with a gerund or an infinitive that has none: in "accused
 * Norland of ignoring the rebels, and showed pictures" whoever accused it showed them, and in "the
 * text called on rebels to halt attacks and endorsed the plan" the text did.
 */
final class FiniteConjunctRepair implements TreeRepair {

  private static final int MOST_STEPS = 6;

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int first = tree.head(verb);
    boolean shape =
        tree.relation(verb).equals("conj")
            && first >= 0
            && first < verb
            && isPast(tree, verb)
            && (tree.tag(first).equals("VBG") || tree.tag(first).equals("VB"))
            && !tree.hasChild(first, "aux")
            && !tree.hasChild(verb, "nsubj")
            && !tree.hasChild(verb, "aux");
    if (!shape || tree.childAfter(verb, verb, "obj") < 0) {
      return false;
    }
    int above = tree.head(first);
    for (int steps = 0; above >= 0 && steps < MOST_STEPS; steps++) {
      if (tree.tag(above).equals("VBD")
          || (tree.tag(above).equals("VBN") && tree.childBefore(above, above, "aux") >= 0)) {
        tree.attach(verb, above, "conj");
        int and = tree.childBefore(verb, verb, "cc");
        if (and < 0) {
          and = tree.childBefore(verb, first, "cc");
        }
        if (and >= 0) {
          tree.attach(and, verb, "cc");
        }
        return true;
      }
      above = tree.head(above);
    }
    return false;
  }

  private static boolean isPast(MendableTree tree, int verb) {
    return tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
  }
}
