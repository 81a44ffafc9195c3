package io.wiregraph.repair;

import io.wiregraph.lexicon.TermKind;

/**
 * A second verb of saying is hung on the reported clause: in "said that X was angry, and accused Y"
 * the comma gives it back to the speaker.
 */
final class SecondCueRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int first = tree.head(verb);
    boolean second =
        first >= 0
            && tree.isVerb(verb)
            && tree.relation(verb).equals("conj")
            && tree.relation(first).equals("ccomp")
            && tree.head(first) >= 0
            && tree.head(first) < first;
    if (!second || !isCue(tree, verb)) {
      return false;
    }
    int joiner = -1;
    boolean own = false;
    for (int i = 0; i < verb; i++) {
      if (tree.head(i) == verb) {
        String relation = tree.relation(i);
        own |= relation.startsWith("nsubj");
        if (relation.startsWith("aux")) {
          return false;
        }
        joiner = relation.equals("cc") ? i : joiner;
      }
    }
    boolean apart = joiner > 0 && (tree.tag(joiner - 1).equals(",") || isLike(tree, verb, first));
    if (!apart || (own && !isSpeaking(tree, verb))) {
      return false;
    }
    tree.attach(verb, tree.head(first), "conj");
    return true;
  }

  /**
   * "said that X would leave and warned that": the second verb has the form of the first cue, not
   * of what that reports.
   */
  private static boolean isLike(MendableTree tree, int verb, int first) {
    return tree.isCue(verb)
        && tree.childAfter(verb, verb, "ccomp") >= 0
        && tree.tag(verb).equals(tree.tag(tree.head(first)))
        && !tree.tag(verb).equals(tree.tag(first));
  }

  /** "…, but Orlo said that": one of the verbs that report in their own right. */
  private static boolean isSpeaking(MendableTree tree, int verb) {
    return tree.entries(verb).stream().anyMatch(e -> e.kind() == TermKind.STATEMENT)
        && tree.childAfter(verb, verb, "ccomp") >= 0;
  }

  private static boolean isCue(MendableTree tree, int verb) {
    return tree.entries(verb).stream()
        .anyMatch(e -> e.kind() == TermKind.STATEMENT || e.attributes());
  }
}
