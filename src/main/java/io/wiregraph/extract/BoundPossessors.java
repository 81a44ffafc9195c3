package io.wiregraph.extract;

import java.util.List;
import java.util.Set;

/**
 * Whom a possessive pronoun stands for where its own clause tells: "Norland and Sarvia postponed
 * their meeting", "Norland was criticised over its dispute with Sarvia". A possessive in the
 * predicate is bound by the subject that agrees with it (Reinhart 1983, Anaphora and Semantic
 * Interpretation).
 */
final class BoundPossessors {

  private static final Set<String> OF_PERSON = Set.of("his", "her");

  private static final int MOST_STEPS = 8;

  private final Tree tree;
  private final Frames frames;

  BoundPossessors(Tree tree, Frames frames) {
    this.tree = tree;
    this.frames = frames;
  }

  /**
   * Returns the heads of the names that bind the pronoun; the possessor itself where it is no such
   * pronoun, or nothing in its clause agrees with it.
   */
  List<Integer> of(int possessor) {
    List<Integer> own = tree.coordinated(possessor);
    if (!tree.tag(possessor).equals("PRP$") || own.size() > 1) {
      return own;
    }
    int at = tree.head(possessor);
    for (int steps = 0; steps < MOST_STEPS && at >= 0 && !tree.isVerb(at); steps++) {
      if (tree.is(at, "nsubj", "nsubj:pass", "appos", "conj", "acl:relcl")) {
        return own;
      }
      at = tree.head(at);
    }
    if (at < 0 || !tree.isVerb(at)) {
      return own;
    }
    List<Integer> found = frames.subjects(at);
    return agrees(possessor, found) ? found : own;
  }

  private boolean agrees(int pronoun, List<Integer> heads) {
    if (heads.isEmpty() || !heads.stream().allMatch(tree::isProper)) {
      return false;
    }
    String word = tree.lower(pronoun);
    boolean one = heads.size() == 1;
    boolean person = tree.sentence().name(heads.get(0)).equals("PERSON");
    if (word.equals("their")) {
      return !one || tree.tag(heads.get(0)).endsWith("S");
    }
    return one && (OF_PERSON.contains(word) ? person : word.equals("its") && !person);
  }
}
