package io.wiregraph.extract;

import java.util.Map;
import java.util.Set;

/**
 * Phrases behind a preposition that name nothing that takes part: "in fact", "for the third time",
 * "among them"; and those that only say how, or what for: "with regret", "in an effort to".
 */
final class IdlePhrases {

  /** Nouns with which a phrase tells when or how often: "for the third time", "at the start of". */
  static final Set<String> OCCASION = Set.of("time", "start", "end", "beginning", "moment");

  private static final Set<String> OF_OCCASION = Set.of("for", "at", "by");

  private static final Map<String, Set<String>> IDLE =
      Map.of(
          "in", Set.of("fact", "addition", "turn", "particular", "general", "contrast", "total"),
          "for", Set.of("example", "instance", "good"),
          "at", Set.of("least", "most", "last", "first", "once", "all"),
          "by", Set.of("count", "estimate", "account", "reckoning", "tally", "contrast"),
          "to", Set.of("date"),
          "of", Set.of("course"),
          "on", Set.of("average", "eve"));

  private static final Map<String, Set<String>> SCALE =
      Map.of(
          "on", Set.of("basis", "scale"),
          "at", Set.of("level", "rate", "pace", "speed", "cost", "price", "expense", "risk"));

  /** At somebody's bidding is not where. */
  private static final Set<String> BIDDING =
      Set.of("invitation", "request", "behest", "insistence", "suggestion", "urging", "order");

  private static final Set<String> CIRCUMSTANCE =
      Set.of("situation", "case", "circumstance", "condition", "way", "manner", "context");

  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  private static final Set<String> ATTEMPT = Set.of("effort", "attempt", "bid", "move", "hope");

  private static final Set<String> PART = Set.of("among", "of", "including");

  private final Tree tree;
  private final Kinds kinds;

  IdlePhrases(Tree tree, Kinds kinds) {
    this.tree = tree;
    this.kinds = kinds;
  }

  /** "in fact", "for the third time", "by the count of", "among them": no participant. */
  boolean isIdle(String preposition, int head) {
    String lemma = tree.lemma(head);
    return IDLE.getOrDefault(preposition, Set.of()).contains(lemma)
        || (OCCASION.contains(lemma) && OF_OCCASION.contains(preposition))
        || (PART.contains(preposition) && tree.tag(head).equals("PRP"));
  }

  /** "on a regular basis", "on a large scale", "at ministerial level". */
  boolean isScale(String preposition, int head) {
    return SCALE.getOrDefault(preposition, Set.of()).contains(tree.lower(head));
  }

  /** "at the talks", but "at the invitation of Norland". */
  boolean isOccasion(int head) {
    return kinds.isEvent(head) && !BIDDING.contains(tree.lemma(head));
  }

  /** "with regret", "with ease": nothing that anything is done by. */
  boolean isMood(int head) {
    return kinds.isMeans(head)
        && !kinds.isThing(head)
        && !kinds.isEvent(head)
        && !tree.lemma(head).endsWith("thing");
  }

  /** "fled to Norland": goes somewhere, and has no object. */
  boolean isOnTheWay(int verb) {
    return verb >= 0
        && tree.isVerb(verb)
        && tree.child(verb, "obj", "nsubj:pass") == Tree.NONE
        && tree.children(verb, "obl").stream()
            .anyMatch(c -> tree.preposition(c).equals("to") && kinds.isPlaceName(c));
  }

  /** "in the north". */
  boolean isCompassPoint(int head) {
    return COMPASS.contains(tree.lower(head)) && tree.child(head, "det") != Tree.NONE;
  }

  /** "in such a situation". */
  boolean isCircumstance(int head) {
    return CIRCUMSTANCE.contains(tree.lemma(head));
  }

  /** "in an effort to stop the war". */
  boolean isAttempt(int head) {
    return ATTEMPT.contains(tree.lemma(head))
        && tree.children(head, "acl").stream().anyMatch(c -> tree.marker(c).equals("to"));
  }
}
