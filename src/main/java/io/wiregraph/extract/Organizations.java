package io.wiregraph.extract;

import java.util.Locale;
import java.util.Set;

/** Finds the organisation, state or person that a noun of a standing relation is of. */
final class Organizations {

  private static final Set<String> OF_ORGANIZATION =
      Set.of("of", "at", "for", "to", "in", "from", "with");

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;

  Organizations(Reading reading, RelationNouns nouns) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = nouns;
  }

  /** Returns the head of what the noun is of; {@link Tree#NONE} where nothing says it. */
  int of(int noun, int bearer) {
    int own = ownOrganization(noun, bearer);
    if (own != Tree.NONE || bearer == Tree.NONE) {
      return own;
    }
    // "Russia's Foreign Minister Sergei Lavrov": the tree hangs all on the name
    for (int child : tree.children(bearer, "nmod:poss", "amod", "compound")) {
      if (child < noun && isOrganization(child) && !reading.phrases.isMark(child)) {
        return child;
      }
    }
    return Tree.NONE;
  }

  private int ownOrganization(int noun, int bearer) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE) {
      return possessor;
    }
    for (int child : tree.children(noun, "nmod")) {
      boolean right = OF_ORGANIZATION.contains(tree.preposition(child).toLowerCase(Locale.ROOT));
      boolean inTitle =
          child < bearer
              && bearer > noun
              && !tree.sentence().name(child).equals("LOCATION")
              && tree.children(child).length == 1;
      if (right && !inTitle && (tree.isProper(child) || isOfName(child))) {
        return child;
      }
    }
    for (int child : tree.children(noun, "compound", "amod")) {
      if (isOrganization(child)) {
        return child;
      }
    }
    return Tree.NONE;
  }

  private boolean isOfName(int noun) {
    return tree.children(noun, "compound", "nmod:poss", "amod").stream().anyMatch(tree::isProper);
  }

  /** Returns whether the token is a name or demonym that can be what a post is in. */
  boolean isOrganization(int i) {
    return !tree.sentence().name(i).equals("PERSON")
        && !nouns.isPostWord(i)
        && (tree.isNamed(i) || tree.isDemonym(i));
  }
}
