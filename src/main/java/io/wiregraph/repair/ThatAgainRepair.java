package io.wiregraph.repair;

/**
 * The second of two clauses with "that" is joined to what stands inside of the first: in "said that
 * it did not show who had fired, and that there were doubts" both are said.
 */
final class ThatAgainRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int second) {
    int inner = tree.head(second);
    boolean again =
        inner >= 0
            && inner < second
            && tree.relation(second).equals("conj")
            && hasThat(tree, second)
            && tree.tag(tree.start(second)).equals("CC")
            && tree.relation(inner).equals("ccomp")
            && !hasThat(tree, inner);
    int first = again ? inner : -1;
    while (first >= 0 && !(tree.relation(first).equals("ccomp") && hasThat(tree, first))) {
      first = tree.head(first);
    }
    if (first < 0 || first == inner || first > second) {
      return false;
    }
    tree.attach(second, first, "conj");
    return true;
  }

  private static boolean hasThat(MendableTree tree, int clause) {
    int mark = tree.childBefore(clause, clause, "mark");
    return mark >= 0 && tree.word(mark).equals("that");
  }
}
