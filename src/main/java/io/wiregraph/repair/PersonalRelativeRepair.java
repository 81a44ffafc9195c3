package io.wiregraph.repair;

/**
 * A clause with "who" is hung on what is nobody: in "condemned the killing of civilians who were
 * shot" the civilians were shot, in "troops in the part of the town who fled" the troops fled.
 */
final class PersonalRelativeRepair implements TreeRepair {

  private static final int MOST_STEPS = 3;

  @Override
  public boolean mend(MendableTree tree, int pronoun) {
    String word = tree.word(pronoun);
    if (!tree.tag(pronoun).equals("WP") || !(word.equals("who") || word.equals("whom"))) {
      return false;
    }
    int clause = clauseOf(tree, pronoun);
    int noun = clause < 0 ? -1 : tree.head(clause);
    if (noun < 0
        || noun >= pronoun
        || tree.isPerson(noun)
        || !(isNobody(tree, noun) || isNameNext(tree, pronoun, noun))) {
      return false;
    }
    for (int i = pronoun - 1; i >= 0; i--) {
      boolean whole = tree.isNoun(i) && !tree.relation(i).equals("compound");
      if (whole && (tree.isBelow(i, noun) || tree.isBelow(noun, i)) && tree.isPerson(i)) {
        tree.attach(clause, i, "acl:relcl");
        return true;
      }
    }
    return false;
  }

  private static int clauseOf(MendableTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    for (int steps = 0; verb > pronoun && steps < MOST_STEPS; steps++) {
      if (tree.relation(verb).equals("acl:relcl")) {
        return verb;
      }
      verb = tree.head(verb);
    }
    return -1;
  }

  /** "differences over Orlo, who had lost the war". */
  private static boolean isNameNext(MendableTree tree, int pronoun, int noun) {
    int name = pronoun - 2;
    return name > noun
        && tree.tag(pronoun - 1).equals(",")
        && tree.tag(name).startsWith("NNP")
        && tree.isBelow(name, noun);
  }

  private static boolean isNobody(MendableTree tree, int noun) {
    return tree.isEventNoun(noun) || tree.isThingOrPlace(noun) || tree.lemma(noun).equals("part");
  }
}
