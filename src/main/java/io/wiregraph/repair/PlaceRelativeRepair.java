package io.wiregraph.repair;

import io.wiregraph.lexicon.TermKind;

/**
 * A relative clause of saying is hung on the place where something happened: in "the text that
 * ministers signed in Arlen, which calls for a truce" the text calls for it, and not Arlen.
 */
final class PlaceRelativeRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int clause) {
    int place = tree.head(clause);
    boolean shape =
        tree.relation(clause).equals("acl:relcl")
            && place >= 0
            && place < clause
            && tree.relation(place).startsWith("obl")
            && tree.tag(place).startsWith("NNP")
            && tree.markedIn(place)
            && tree.entries(clause).stream().anyMatch(e -> e.kind() == TermKind.STATEMENT);
    int subject = shape ? tree.onlyChild(clause, "nsubj") : -1;
    if (subject < 0 || !tree.word(subject).equals("which")) {
      return false;
    }
    int verb = tree.head(place);
    int noun = -1;
    if (tree.relation(verb).startsWith("acl")) {
      noun = tree.head(verb);
    } else if (tree.isVerb(verb)) {
      noun = tree.childBefore(place, verb, "obj");
    }
    if (noun < 0 || noun > place || !tree.isNoun(noun)) {
      return false;
    }
    tree.attach(clause, noun, "acl:relcl");
    return true;
  }
}
