package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.lexicon.TermKind;

/** Tells which arguments are somebody who can act, or name somebody. */
final class Actors {

  private final Reading reading;
  private final Tree tree;
  private final Kinds kinds;

  Actors(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.kinds = reading.kinds;
  }

  /**
   * A name, a pronoun, a noun for people or a body, or a phrase that a name stands in: "a demand
   * from the US President".
   */
  boolean namesSomebody(Argument argument) {
    int head = tokenAt(argument);
    if (head != Tree.NONE
        && (kinds.isPerson(head) || (kinds.isBody(head) && !kinds.isPlace(head)))) {
      return true;
    }
    return isNamed(argument);
  }

  /** A name, a pronoun, or a phrase that a name stands in: "the US President". */
  boolean isNamed(Argument argument) {
    for (int i = 0; i < tree.size(); i++) {
      boolean inside = argument.span().contains(tree.sentence().span(i));
      boolean name = tree.isProper(i) || tree.isDemonym(i) || tree.tag(i).equals("PRP");
      if (inside && name && !tree.isInTime(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names, pronouns, and nouns of people and bodies that are not somebody's own: "their force" is
   * no party to what they do with it.
   */
  boolean isParty(Argument argument) {
    int head = tokenAt(argument);
    boolean theirOwn =
        head != Tree.NONE
            && tree.children(head, "nmod:poss").stream().anyMatch(c -> tree.tag(c).equals("PRP$"));
    return !theirOwn && isActor(argument);
  }

  /** Names, pronouns, and nouns of people and bodies; a plan or a law intends nothing. */
  boolean isActor(Argument argument) {
    int head = tokenAt(argument);
    if (head == Tree.NONE) {
      return false;
    }
    boolean named =
        tree.children(head, "amod", "compound", "nmod:poss").stream()
            .anyMatch(c -> tree.isProper(c) || tree.isDemonym(c));
    boolean event = reading.frames.nounEntry(head) != null;
    return tree.isProper(head)
        || tree.tag(head).equals("PRP")
        || (tree.isNoun(head) && !event && (named || isPost(head)));
  }

  /** Returns whether the argument is a personal pronoun. */
  boolean isPronoun(Argument argument) {
    int head = tokenAt(argument);
    return head != Tree.NONE && tree.tag(head).equals("PRP");
  }

  private boolean isPost(int noun) {
    return kinds.isPerson(noun)
        || kinds.isBody(noun)
        || reading.lexicon().nouns(tree.lemma(noun)).stream()
            .anyMatch(e -> e.kind() == TermKind.RELATION);
  }

  private int tokenAt(Argument argument) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence().span(i).equals(argument.head())) {
        return i;
      }
    }
    return Tree.NONE;
  }
}
