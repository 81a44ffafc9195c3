package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.NounClass;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which role a phrase has that hangs on an event noun: the frame decides, and where it is silent
 * the preposition, with what stands behind it: "with Norland" is whom, "with tanks" by what means.
 */
final class NounRoles {

  private static final Set<String> HUMAN = Set.of(NounClass.HUMAN.name());

  private static final Set<String> WHERE =
      Set.of("in", "at", "on", "within", "inside", "near", "across", "throughout", "along");

  private static final Set<String> ABOUT =
      Set.of(
          "on",
          "over",
          "about",
          "regarding",
          "concerning",
          "toward",
          "towards",
          "in support of",
          "in favor of",
          "in favour of",
          "in response to");

  /** Nouns with which "on", "in" or "at" says how or why: "on a regular basis", "on grounds". */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "basis",
          "ground",
          "grounds",
          "order",
          "orders",
          "board",
          "behalf",
          "condition",
          "scale",
          "suspicion",
          "sight",
          "arrival",
          "level",
          "rate",
          "time",
          "way");

  /** Roots of what somebody lends: "with the help of". */
  private static final Set<String> LENT = Set.of("SUPPORT", "AID", "AGREE", "COOPERATE");

  private final Reading reading;
  private final Tree tree;
  private final Kinds kinds;

  NounRoles(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.kinds = reading.kinds;
  }

  /** Returns the role of the phrase with that head; empty where it is none of the noun's own. */
  Optional<Role> of(LexicalEntry entry, int phrase) {
    String preposition = tree.preposition(phrase);
    boolean inward = WHERE.contains(preposition);
    if (preposition.isEmpty()
        || tree.isInTime(phrase)
        || (inward && ADVERBIAL.contains(tree.lower(phrase)))) {
      return Optional.empty();
    }
    if (entry.roleAfter(preposition).isEmpty()) {
      return Optional.ofNullable(byPreposition(entry, preposition, phrase));
    }
    String root = reading.lexicon().root(entry.type()).orElse("");
    boolean lent = LENT.contains(root) && tree.preposition(tree.head(phrase)).equals("with");
    if (lent && preposition.equals("of") && isHuman(phrase)) {
      // "with the help of Norland"
      return Optional.of(entry.kind() == TermKind.STATEMENT ? Role.SPEAKER : Role.AGENT);
    }
    Complement complement = new Complement(SyntacticFunction.PREPOSITION, preposition, phrase);
    return reading.roles.of(entry, complement).filter(r -> mayBe(r, preposition, phrase));
  }

  /**
   * Returns whether what the frame says can be so: nobody attacks "from the ground" as its doer.
   */
  private boolean mayBe(Role role, String preposition, int phrase) {
    boolean doer = role == Role.AGENT || role == Role.SPEAKER;
    if (doer && preposition.equals("from")) {
      return isHuman(phrase);
    }
    return role != Role.PLACE || isPlace(phrase);
  }

  private @Nullable Role byPreposition(LexicalEntry entry, String preposition, int phrase) {
    boolean statement = entry.kind() == TermKind.STATEMENT;
    if (WHERE.contains(preposition) && isPlace(phrase)) {
      return Role.PLACE;
    }
    if (ABOUT.contains(preposition)) {
      return Role.TOPIC;
    }
    boolean human = isHuman(phrase) && !tree.tag(phrase).equals("CD");
    return switch (preposition) {
      case "by" -> statement ? Role.SPEAKER : Role.AGENT;
      case "of" -> !statement ? Role.PATIENT : kinds.isPerson(phrase) ? Role.SPEAKER : Role.TOPIC;
      case "against", "between", "among" -> Role.PATIENT;
      case "with" -> human ? Role.RECIPIENT : kinds.isThing(phrase) ? Role.INSTRUMENT : null;
      case "to" -> tree.isPlaceName(phrase) ? Role.DESTINATION : human ? Role.RECIPIENT : null;
      case "for" -> human ? Role.RECIPIENT : kinds.isThing(phrase) ? null : Role.PURPOSE;
      case "from" -> human || kinds.isPlace(phrase) ? Role.ORIGIN : null;
      case "into" -> Role.DESTINATION;
      case "because of", "due to" -> Role.CAUSE;
      case "through", "via" -> Role.INSTRUMENT;
      default -> null;
    };
  }

  private boolean isHuman(int i) {
    return kinds.isOneOf(HUMAN, i);
  }

  /** A place, or what a place's name modifies: "the Norlandic offices of the bank". */
  private boolean isPlace(int i) {
    return tree.isProper(i)
        || kinds.isPlace(i)
        || tree.children(i, "nmod", "compound", "nmod:poss").stream().anyMatch(kinds::isPlaceName);
  }
}
