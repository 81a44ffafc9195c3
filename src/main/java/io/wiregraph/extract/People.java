package io.wiregraph.extract;

import java.util.Set;

/** Which words stand for one person. */
final class People {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "him", "his", "she", "her", "i", "me", "my", "who", "whose", "himself", "herself");

  private final Tree tree;

  People(Tree tree) {
    this.tree = tree;
  }

  /** Returns whether the token is a person's name, or a pronoun for one person. */
  boolean isPerson(int i) {
    return isName(i) || PRONOUNS.contains(tree.lower(i));
  }

  /** Returns whether the token is part of a person's name. */
  boolean isName(int i) {
    return tree.sentence().name(i).equals("PERSON");
  }

  /** Returns whether the token is a name that nothing says is that of a thing. */
  boolean mayBeName(int i) {
    String label = tree.sentence().name(i);
    return isName(i) || (label.equals("O") && tree.tag(i).startsWith("NNP"));
  }
}
