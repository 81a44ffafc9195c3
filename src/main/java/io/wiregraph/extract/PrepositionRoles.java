package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which role a phrase behind a preposition has where the frame is silent: the preposition and the
 * kind of its noun decide.
 */
final class PrepositionRoles {

  private static final Map<String, Role> BY_PREPOSITION =
      Map.ofEntries(
          Map.entry("to", Role.RECIPIENT),
          Map.entry("from", Role.ORIGIN),
          Map.entry("into", Role.DESTINATION),
          Map.entry("onto", Role.DESTINATION),
          Map.entry("to within", Role.DESTINATION),
          Map.entry("in line with", Role.MANNER),
          Map.entry("toward", Role.DESTINATION),
          Map.entry("towards", Role.DESTINATION),
          Map.entry("against", Role.PATIENT),
          Map.entry("between", Role.PATIENT),
          Map.entry("among", Role.PATIENT),
          Map.entry("through", Role.INSTRUMENT),
          Map.entry("via", Role.INSTRUMENT),
          Map.entry("by", Role.INSTRUMENT),
          Map.entry("because of", Role.CAUSE),
          Map.entry("due to", Role.CAUSE),
          Map.entry("as", Role.MANNER),
          Map.entry("without", Role.MANNER),
          Map.entry("amid", Role.MANNER),
          Map.entry("despite", Role.MANNER),
          Map.entry("under", Role.MANNER),
          Map.entry("on behalf of", Role.MANNER),
          Map.entry("like", Role.MANNER));

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "inside",
          "outside",
          "across",
          "throughout",
          "around",
          "within",
          "along",
          "over",
          "off",
          "above",
          "behind",
          "beside");

  /**
   * Prepositions that tell where of what hangs on an object: "a resolution on Norland" is not
   * there.
   */
  private static final Set<String> INNER_PLACE = Set.of("in", "at", "near", "inside", "outside");

  /** Nouns with which a phrase tells when or how often: "for the third time", "at the start of". */
  static final Set<String> OCCASION = Set.of("time", "start", "end", "beginning", "moment");

  private static final Set<String> OF_OCCASION = Set.of("for", "at", "by");

  /** Phrases that comment or count and name nothing that takes part. */
  private static final Map<String, Set<String>> IDLE =
      Map.of(
          "in", Set.of("fact", "addition", "turn", "particular", "general", "contrast", "total"),
          "for", Set.of("example", "instance", "good"),
          "at", Set.of("least", "most", "last", "first", "once", "all"),
          "by", Set.of("count", "estimate", "account", "reckoning", "tally", "contrast"),
          "to", Set.of("date"),
          "of", Set.of("course"),
          "on", Set.of("average"));

  /** Prepositions that tell where whatever follows. */
  private static final Set<String> SPATIAL =
      Set.of("near", "inside", "outside", "beside", "throughout", "where");

  /** Units in which it is said how long something lasts, or takes. */
  private static final Set<String> UNIT =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

  private static final Set<String> LASTING = Set.of("for", "in", "within", "over", "throughout");

  private final Tree tree;

  private final Kinds kinds;

  PrepositionRoles(Tree tree, Kinds kinds) {
    this.tree = tree;
    this.kinds = kinds;
  }

  /** Returns the role of a phrase behind a preposition; empty where it is no participant. */
  Optional<Role> of(Complement complement) {
    String preposition = complement.marker();
    int head = complement.head();
    if (Roles.TEMPORAL.contains(preposition)
        || preposition.equals(AccordingRule.CUE)
        || tree.isInTime(head)
        || isYear(head)
        || (OCCASION.contains(tree.lemma(head)) && OF_OCCASION.contains(preposition))
        || isIdle(preposition, head)) {
      return Optional.empty();
    }
    if (preposition.equals("on") && kinds.isForum(head)) {
      // "said on television"
      return Optional.of(Role.INSTRUMENT);
    }
    if (UNIT.contains(tree.lemma(head)) && LASTING.contains(preposition)) {
      return Optional.of(Role.MANNER);
    }
    // "fans, where we met"
    boolean where =
        SPATIAL.contains(preposition) && !(preposition.equals("where") && kinds.isPerson(head));
    if (where || (LOCATIVE.contains(preposition) && isPlace(head) && !isTopic(preposition, head))) {
      return Optional.of(Role.PLACE);
    }
    if (isOrder(complement)) {
      // "in order for them to leave"
      return Optional.of(Role.PURPOSE);
    }
    boolean acting = isSomebody(head);
    return switch (preposition) {
      case "where" -> Optional.empty();
      case "to" ->
          Optional.of(
              tree.isPlaceName(head) || kinds.isPlace(head)
                  ? Role.DESTINATION
                  : acting || isUnknownMany(head) ? Role.RECIPIENT : Role.TOPIC);
      case "with" -> Optional.of(acting ? Role.RECIPIENT : Role.INSTRUMENT);
      case "for" -> Optional.of(acting ? Role.RECIPIENT : Role.PURPOSE);
      case "at" ->
          Optional.of(acting ? Role.TOPIC : kinds.isEvent(head) ? Role.PLACE : Role.MANNER);
      case "in" -> Optional.of(within(head));
      default -> Optional.of(BY_PREPOSITION.getOrDefault(preposition, Role.TOPIC));
    };
  }

  /** A place that hangs on an object is where; "a resolution on Norland" is about it. */
  Optional<Role> nested(Complement complement) {
    String marker = complement.marker();
    int head = complement.head();
    boolean place = tree.isProper(head) || (INNER_PLACE.contains(marker) && kinds.isPlace(head));
    if (!LOCATIVE.contains(marker) || !place || tree.isInTime(head)) {
      return Optional.empty();
    }
    return Optional.of(INNER_PLACE.contains(marker) ? Role.PLACE : Role.TOPIC);
  }

  /** "died in the crash", but "trained in law". */
  private Role within(int head) {
    return kinds.isEvent(head) ? Role.MANNER : Role.TOPIC;
  }

  boolean isOrder(Complement complement) {
    return complement.marker().equals("in")
        && tree.lemma(complement.head()).equals("order")
        && tree.child(complement.head(), "det", "amod", "nmod:poss") == Tree.NONE;
  }

  /** "in fact", "for example", "to date", "by the count of": no participant. */
  private boolean isIdle(String preposition, int head) {
    Set<String> nouns = IDLE.getOrDefault(preposition, Set.of());
    return nouns.contains(tree.lemma(head));
  }

  /** "divided on Norland", but "on the border". */
  private boolean isTopic(String preposition, int head) {
    return preposition.equals("on") && tree.isPlaceName(head);
  }

  /** "in 998": also where the reader of dates sees none. */
  boolean isYear(int head) {
    return tree.tag(head).equals("CD")
        && tree.preposition(head).equals("in")
        && tree.child(head, "nmod", "compound", "nummod") == Tree.NONE
        && tree.lower(head).matches("[1-9]\\d{2,3}s?");
  }

  /**
   * A name, or a common noun that a place name modifies ("the Syrian city of Aleppo", "Moscow's
   * suburbs").
   */
  boolean isPlace(int head) {
    if (tree.isProper(head) || kinds.isPlace(head)) {
      return !tree.isInTime(head);
    }
    if (kinds.isEvent(head) || kinds.isPerson(head)) {
      return false;
    }
    for (int child : tree.children(head, "nmod", "compound", "nmod:poss")) {
      boolean of = !tree.is(child, "nmod") || tree.preposition(child).equals("of");
      if (of && tree.isProper(child) && !tree.isInTime(child)) {
        return true;
      }
    }
    return false;
  }

  /** "to peacemakers": nouns that no list knows stand for somebody more often than not. */
  private boolean isUnknownMany(int head) {
    return tree.tag(head).equals("NNS") && !kinds.isThing(head) && !kinds.isEvent(head);
  }

  private boolean isSomebody(int head) {
    return tree.isNamed(head) || kinds.isActing(head);
  }
}
