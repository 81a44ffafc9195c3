package io.wiregraph.repair;

/**
 * The subject of a clause without "that" is read as whom the words are said to: "said Norland had
 * to leave".
 */
final class AddressedSubjectRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int subject) {
    int cue = tree.head(subject);
    boolean candidate =
        cue >= 0
            && cue < subject
            && tree.relation(subject).equals("obj")
            && tree.isNoun(subject)
            && tree.isCue(cue);
    int clause = candidate ? tree.childAfter(subject, cue, "xcomp") : -1;
    int auxiliary = clause < 0 ? -1 : tree.childAfter(subject, clause, "aux");
    boolean finite =
        auxiliary > 0
            && auxiliary < clause
            && !tree.tag(auxiliary).equals("TO")
            && isFinite(tree, auxiliary);
    if (!finite) {
      return false;
    }
    tree.attach(subject, clause, "nsubj");
    tree.attach(clause, cue, "ccomp");
    return true;
  }

  private static boolean isFinite(MendableTree tree, int auxiliary) {
    return switch (tree.tag(auxiliary)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
