package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * A relative clause behind a comma is hung on some verb: in "the party elected Orlo, who won a
 * fifth of the votes" Orlo won.
 */
final class RelativeClauseRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    boolean that = tree.word(pronoun).equals("that") && tree.tag(pronoun).equals("IN");
    boolean loose =
        verb > pronoun
            && pronoun > 1
            && (tree.tag(pronoun).equals("WP") || tree.tag(pronoun).equals("WDT") || that)
            && !tree.word(pronoun).equals("what")
            && (tree.relation(pronoun).startsWith("nsubj") || isGap(tree, pronoun, verb));
    if (!loose) {
      return false;
    }
    boolean misplaced =
        switch (tree.relation(verb)) {
          case "dep", "parataxis", "ccomp", "advcl" -> true;
          default -> false;
        };
    boolean comma = tree.tag(pronoun - 1).equals(",");
    int last = comma ? pronoun - 2 : pronoun - 1;
    int noun = beforeDate(tree, last);
    boolean dated = noun < last && tree.relation(verb).startsWith("acl");
    if ((!misplaced && !dated)
        || noun < 0
        || !tree.isNoun(noun)
        || (!comma && tree.tag(pronoun).equals("WP"))) {
      return false;
    }
    if (that) {
      tree.retag(pronoun, "WDT", "that");
    }
    int head = noun;
    while (tree.head(head) > head && tree.head(head) < pronoun && tree.isNoun(tree.head(head))) {
      head = tree.head(head);
    }
    while (isInside(tree, head)) {
      head = tree.head(head);
    }
    if (tree.isBelow(head, verb)) {
      return false;
    }
    tree.attach(verb, head, "acl:relcl");
    if (tree.relation(pronoun).equals("dep")) {
      tree.attach(pronoun, verb, "obj");
    }
    return true;
  }

  /** "a text on Monday that …": no clause tells what a day is. */
  private static int beforeDate(MendableTree tree, int last) {
    int at = last;
    while (at > 1 && tree.isInTime(at)) {
      at--;
    }
    return at < last && tree.tag(at).equals("IN") ? at - 1 : at;
  }

  /** "groups that the council regards as hostile": the pronoun is what is regarded. */
  private static boolean isGap(MendableTree tree, int pronoun, int verb) {
    return tree.tag(pronoun).equals("WDT")
        && tree.relation(pronoun).equals("dep")
        && tree.childBefore(verb, verb, "nsubj") > pronoun
        && tree.head(verb) >= 0
        && !tree.takes(tree.head(verb), SyntacticFunction.THAT_CLAUSE)
        && tree.childAfter(pronoun, verb, "obj") < 0;
  }

  /** The last word of a name whose first word heads it. */
  private static boolean isInside(MendableTree tree, int noun) {
    int above = tree.head(noun);
    return above >= 0
        && above < noun
        && tree.isNoun(above)
        && (tree.relation(noun).equals("flat") || tree.relation(noun).equals("compound"));
  }
}
