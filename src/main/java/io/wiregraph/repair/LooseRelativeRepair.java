package io.wiregraph.repair;

import java.util.Set;

/**
 * A relative clause after a comma hangs on its noun or verb by no relation that says so: "Berg, who
 * leads the party, met …", "married Vell, with whom he had …", "vetoed a text, drafted by X, that
 * demanded …".
 */
final class LooseRelativeRepair implements TreeRepair {

  private static final Set<String> LOOSE = Set.of("dep", "parataxis", "advcl", "ccomp");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whom");

  @Override
  public boolean mend(MendableTree tree, int verb) {
    boolean loose = LOOSE.contains(tree.relation(verb));
    int governor = tree.head(verb);
    if (!loose || !tree.isVerb(verb) || governor < 0 || governor > verb) {
      return false;
    }
    int pronoun = relativeOf(tree, verb);
    if (pronoun < 0) {
      return false;
    }
    int noun =
        tree.isNoun(governor) && !tree.isInTime(governor)
            ? governor
            : nounBefore(tree, pronoun, governor);
    if (noun < 0) {
      return false;
    }
    tree.attach(verb, noun, "acl:relcl");
    return true;
  }

  /** The pronoun behind a comma, or behind a comma and a preposition; "that" as a subject only. */
  private static int relativeOf(MendableTree tree, int verb) {
    for (int i = 1; i < verb; i++) {
      boolean own = tree.head(i) == verb;
      boolean subject = own && tree.relation(i).startsWith("nsubj");
      boolean pronoun =
          own && (RELATIVE.contains(tree.word(i)) || (subject && tree.word(i).equals("that")));
      boolean first =
          tree.word(i - 1).equals(",")
              || (i > 1 && tree.tag(i - 1).equals("IN") && tree.word(i - 2).equals(","));
      if (pronoun && first) {
        return i;
      }
    }
    return -1;
  }

  /** The object of the governing verb, else the noun that ends before the comma. */
  private static int nounBefore(MendableTree tree, int pronoun, int governor) {
    for (int i = pronoun - 1; i > governor; i--) {
      if (tree.head(i) == governor && tree.relation(i).equals("obj")) {
        return i;
      }
    }
    int last = tree.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 3;
    return last > governor && tree.isNoun(last) ? last : -1;
  }
}
