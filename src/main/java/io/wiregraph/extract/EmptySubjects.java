package io.wiregraph.extract;

import java.util.Set;

/** Tells subjects that do nothing: "it is unwise to wait", "the aim is to win". */
final class EmptySubjects {

  /** Nouns of what somebody is to do. */
  private static final Set<String> AIMS =
      Set.of(
          "aim",
          "goal",
          "objective",
          "mission",
          "purpose",
          "task",
          "job",
          "plan",
          "role",
          "hope",
          "dream",
          "idea",
          "intention",
          "ambition",
          "policy",
          "strategy",
          "priority",
          "duty",
          "challenge",
          "point",
          "way",
          "solution",
          "option",
          "decision",
          "target",
          "intent");

  /** Adjectives of what somebody will or can do: "it is ready to leave" is no empty "it". */
  private static final Set<String> OF_SOMEBODY =
      Set.of(
          "able",
          "unable",
          "willing",
          "unwilling",
          "ready",
          "prepared",
          "set",
          "likely",
          "unlikely",
          "due",
          "reluctant",
          "eager",
          "keen",
          "free",
          "bound",
          "determined",
          "committed",
          "afraid",
          "supposed",
          "certain",
          "sure",
          "poised",
          "entitled",
          "obliged",
          "quick",
          "slow",
          "happy",
          "pleased",
          "proud",
          "confident",
          "hopeful",
          "aware");

  private final Tree tree;

  EmptySubjects(Tree tree) {
    this.tree = tree;
  }

  /** Returns whether a subject of a verb, or of the predicate above it, does nothing itself. */
  boolean isEmpty(int verb, int subject) {
    return isEmptyIt(subject) || isAim(verb, subject);
  }

  /** "it is not realistic to expect", "it was clear that": the clause is what "it" announces. */
  private boolean isEmptyIt(int subject) {
    int predicate = tree.head(subject);
    return tree.lower(subject).equals("it")
        && tree.child(predicate, "cop") != Tree.NONE
        && !tree.isVerb(predicate)
        && !OF_SOMEBODY.contains(tree.lemma(predicate))
        && tree.children(predicate, "advmod").stream().noneMatch(a -> isDegree(tree.lower(a)))
        && tree.children(predicate, "xcomp", "ccomp", "csubj", "advcl", "acl").stream()
            .anyMatch(c -> tree.isVerb(c) && isAnnounced(c));
  }

  /** "it is too weak to attack", "it is strong enough to". */
  private static boolean isDegree(String adverb) {
    return adverb.equals("too") || adverb.equals("enough");
  }

  private boolean isAnnounced(int clause) {
    String marker = tree.marker(clause);
    return marker.equals("to") || marker.equals("that") || marker.equals("for");
  }

  /** "the aim is to win": an infinitive as predicate, but "Norland is to sign". */
  private boolean isAim(int verb, int subject) {
    return AIMS.contains(tree.lemma(subject))
        && tree.isVerb(verb)
        && tree.children(verb, "cop", "aux").stream().anyMatch(a -> tree.lemma(a).equals("be"))
        && tree.children(verb, "mark").stream().anyMatch(m -> tree.lower(m).equals("to"));
  }
}
