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
          Map.entry("as a result of", Role.CAUSE),
          Map.entry("in spite of", Role.MANNER),
          Map.entry("due to", Role.CAUSE),
          Map.entry("as", Role.MANNER),
          Map.entry("without", Role.MANNER),
          Map.entry("amid", Role.MANNER),
          Map.entry("despite", Role.MANNER),
          Map.entry("under", Role.MANNER),
          Map.entry("on behalf of", Role.MANNER),
          Map.entry("like", Role.MANNER));

  static final Set<String> LOCATIVE =
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

  /** Prepositions that tell where before the noun for a place: "under the bridge". */
  private static final Set<String> UNDER =
      Set.of("under", "beneath", "underneath", "below", "through", "beyond");

  /** Prepositions that tell where whatever follows. */
  private static final Set<String> SPATIAL =
      Set.of("near", "inside", "outside", "beside", "throughout", "where");

  /** Units in which it is said how long something lasts, or takes. */
  private static final Set<String> UNIT =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

  private static final Set<String> LASTING = Set.of("for", "in", "within", "over", "throughout");

  private final Tree tree;

  private final Kinds kinds;

  private final IdlePhrases idle;

  PrepositionRoles(Tree tree, Kinds kinds) {
    this.tree = tree;
    this.kinds = kinds;
    this.idle = new IdlePhrases(tree, kinds);
  }

  /** Returns the role of a phrase behind a preposition; empty where it is no participant. */
  Optional<Role> of(Complement complement) {
    String preposition = complement.marker();
    int head = complement.head();
    if (Roles.TEMPORAL.contains(preposition)
        || preposition.equals(AccordingRule.CUE)
        || tree.isInTime(head)
        || isYear(head)
        || idle.isIdle(preposition, head)) {
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
      return Optional.of(Role.PURPOSE);
    }
    if (UNDER.contains(preposition) && kinds.isPlace(head) && !tree.isProper(head)) {
      return Optional.of(Role.PLACE);
    }
    boolean acting = isSomebody(head);
    if (preposition.equals("with") && acting && idle.isOnTheWay(tree.head(head))) {
      // "fled to Norland with his family": nobody whom it is done to
      return Optional.empty();
    }
    return switch (preposition) {
      case "where" -> Optional.empty();
      case "to" ->
          Optional.of(
              tree.isPlaceName(head) || kinds.isPlace(head)
                  ? Role.DESTINATION
                  : acting || isUnknownMany(head) ? Role.RECIPIENT : Role.TOPIC);
      case "with" ->
          Optional.of(acting ? Role.RECIPIENT : idle.isMood(head) ? Role.MANNER : Role.INSTRUMENT);
      case "for" -> Optional.of(acting ? Role.RECIPIENT : Role.PURPOSE);
      case "at" ->
          Optional.of(acting ? Role.TOPIC : idle.isOccasion(head) ? Role.PLACE : Role.MANNER);
      case "in" -> Optional.of(kinds.isForum(head) ? Role.INSTRUMENT : within(head));
      default -> Optional.of(BY_PREPOSITION.getOrDefault(preposition, Role.TOPIC));
    };
  }

  /** "died in the crash", "in such a case", but "trained in law". */
  private Role within(int head) {
    return kinds.isEvent(head) || idle.isCircumstance(head) ? Role.MANNER : Role.TOPIC;
  }

  /** "in order for them to leave", "in an effort to leave": what somebody does something for. */
  boolean isOrder(Complement complement) {
    int head = complement.head();
    return complement.marker().equals("in")
        && ((tree.lemma(head).equals("order")
                && tree.child(head, "det", "amod", "nmod:poss") == Tree.NONE)
            || idle.isAttempt(head));
  }

  /** "divided on Norland", but "on the border". */
  private boolean isTopic(String preposition, int head) {
    return preposition.equals("on")
        && (tree.isPlaceName(head) || (tree.isProper(head) && isSomebodyNamed(head)));
  }

  private boolean isSomebodyNamed(int head) {
    return kinds.isPerson(head) || (kinds.isBody(head) && !kinds.isPlace(head));
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
    if (tree.isProper(head) || kinds.isPlace(head) || idle.isCompassPoint(head)) {
      return !tree.isInTime(head);
    }
    if (kinds.isEvent(head) || kinds.isPerson(head)) {
      return false;
    }
    for (int child : tree.children(head, "nmod", "compound", "nmod:poss")) {
      boolean of = !tree.is(child, "nmod") || tree.preposition(child).equals("of");
      if (of && kinds.isPlaceName(child)) {
        return true;
      }
    }
    return false;
  }

  /** "to peacemakers": nouns that no list knows stand for somebody more often than not. */
  private boolean isUnknownMany(int head) {
    return tree.tag(head).equals("NNS") && !kinds.isThing(head) && !kinds.isEvent(head);
  }

  /** Returns whether a lemma is a unit in which it is said how long something lasts. */
  static boolean isUnit(String lemma) {
    return UNIT.contains(lemma);
  }

  private boolean isSomebody(int head) {
    return tree.isNamed(head) || kinds.isActing(head);
  }
}
