package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which role a complement has: the frame decides, and where it is silent the preposition. */
final class Roles {

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
  private static final Set<String> OCCASION = Set.of("time", "start", "end", "beginning", "moment");

  /** "on a regular basis", "on a large scale". */
  private static final Set<String> SCALE = Set.of("basis", "scale");

  private static final Set<String> OF_OCCASION = Set.of("for", "at", "by");

  /** Prepositions with which a date says when, whatever a frame means by them. */
  private static final Set<String> WITH_TIME = Set.of("in", "on", "at", "for", "by", "during");

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

  /** Prepositions that tell when rather than where or what. */
  static final Set<String> TEMPORAL =
      Set.of("after", "before", "during", "since", "until", "following", "ahead of", "prior to");

  /** Units in which it is said how long something lasts, or takes. */
  private static final Set<String> UNIT =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

  private static final Set<String> LASTING = Set.of("for", "in", "within", "over", "throughout");

  private final Tree tree;
  private final Kinds kinds;

  Roles(Tree tree, Kinds kinds) {
    this.tree = tree;
    this.kinds = kinds;
  }

  /** Returns the role of a complement; empty where it is none of the predicate's own. */
  Optional<Role> of(@Nullable LexicalEntry entry, Complement complement) {
    if (tree.is(complement.head(), "advcl")
        && complement.function() == SyntacticFunction.PREPOSITION) {
      // "if they refuse"; "with prices rising", "waving flags"
      boolean condition = complement.marker().equals("if") || complement.marker().equals("unless");
      return Optional.of(condition ? Role.CAUSE : Role.MANNER);
    }
    if (complement.marker().equals("on") && SCALE.contains(tree.lemma(complement.head()))) {
      return Optional.of(Role.MANNER);
    }
    if (complement.function() == SyntacticFunction.ING_CLAUSE
        && TEMPORAL.contains(complement.marker())) {
      // "since moving to Arlen" says when
      return Optional.empty();
    }
    Optional<Role> given = entry == null ? Optional.empty() : named(entry, complement);
    if (given.isPresent()) {
      return given;
    }
    if (complement.nested()) {
      return nested(complement);
    }
    if (complement.isClause() && ClauseComplements.CAUSAL.contains(complement.marker())) {
      return Optional.of(causal(complement));
    }
    boolean statement = entry != null && entry.kind() == TermKind.STATEMENT;
    return switch (complement.function()) {
      case SUBJECT, POSSESSOR -> Optional.of(statement ? Role.SPEAKER : Role.AGENT);
      case OBJECT ->
          isIdiom(entry, complement.head())
              ? Optional.empty()
              : Optional.of(
                  isAsked(entry, complement.head())
                      ? Role.TOPIC
                      : object(statement, complement.head()));
      case INDIRECT -> Optional.of(statement ? Role.ADDRESSEE : Role.RECIPIENT);
      case PREPOSITION ->
          preposition(complement)
              // "said in a statement"
              .map(
                  role ->
                      statement
                              && (role == Role.TOPIC || role == Role.MANNER)
                              && complement.marker().equals("in")
                          ? Role.INSTRUMENT
                          : role);
      case THAT_CLAUSE -> Optional.of(statement ? Role.CONTENT : Role.TOPIC);
      case TO_CLAUSE -> Optional.of(statement ? Role.CONTENT : infinitive(complement));
      case ING_CLAUSE ->
          TEMPORAL.contains(complement.marker())
              ? Optional.empty()
              : Optional.of(gerund(complement));
      case SELF -> Optional.empty();
    };
  }

  /** "because they refused"; "so that they stay"; "although they refused" is no reason. */
  private Role causal(Complement complement) {
    boolean that =
        tree.children(complement.head(), "mark").stream()
            .anyMatch(m -> tree.lower(m).equals("that") || tree.child(m, "fixed") != Tree.NONE);
    return switch (complement.marker()) {
      case "so" -> that ? Role.PURPOSE : Role.CAUSE;
      case "because" -> Role.CAUSE;
      default -> Role.MANNER;
    };
  }

  /** A place that hangs on an object is where; "a resolution on Norland" is about it. */
  private Optional<Role> nested(Complement complement) {
    String marker = complement.marker();
    int head = complement.head();
    boolean place = tree.isProper(head) || (INNER_PLACE.contains(marker) && kinds.isPlace(head));
    if (!LOCATIVE.contains(marker) || !place || tree.isInTime(head)) {
      return Optional.empty();
    }
    return Optional.of(INNER_PLACE.contains(marker) ? Role.PLACE : Role.TOPIC);
  }

  private Optional<Role> named(LexicalEntry entry, Complement complement) {
    Optional<String> role =
        complement.function() == SyntacticFunction.PREPOSITION
            ? entry.roleAfter(complement.marker())
            : entry.role(complement.function());
    if (role.isEmpty() && complement.function() == SyntacticFunction.ING_CLAUSE) {
      role = entry.roleAfter(complement.marker());
    }
    if (complement.function() == SyntacticFunction.PREPOSITION
        && WITH_TIME.contains(complement.marker())
        && (tree.isInTime(complement.head())
            || isYear(complement.head())
            || (complement.marker().equals("for")
                && Quantities.isPeriod(tree, complement.head())))) {
      return Optional.empty();
    }
    if (isOrder(complement)) {
      return Optional.of(Role.PURPOSE);
    }
    // an entry that cannot be without its "in" knows better what stands behind it
    boolean place =
        entry.kind() != TermKind.RELATION
            && complement.marker().equals("in")
            && !entry.requires().contains("in")
            && isPlace(complement.head());
    return place && role.isPresent()
        ? Optional.of(Role.PLACE)
        : role.map(r -> Role.valueOf(r.toUpperCase(Locale.ROOT)));
  }

  /** "declared a trade war": the war is nobody that the frame has a place for. */
  private boolean isAsked(@Nullable LexicalEntry entry, int head) {
    return entry != null
        && entry.kind() == TermKind.EVENT
        && entry.objects().contains(tree.lemma(head));
  }

  /** "opened fire", "took place": a bare noun that the frame asks for is part of what it says. */
  private boolean isIdiom(@Nullable LexicalEntry entry, int head) {
    return isAsked(entry, head)
        && tree.tag(head).equals("NN")
        && IntStream.of(tree.children(head)).allMatch(c -> tree.is(c, "nmod", "acl"));
  }

  private Role object(boolean statement, int head) {
    if (!statement) {
      return Role.PATIENT;
    }
    boolean told = tree.isProper(head) || tree.tag(head).equals("PRP");
    // "Norland is said to be ready": nobody tells Norland so
    return told && !tree.is(head, "nsubj:pass") ? Role.ADDRESSEE : Role.TOPIC;
  }

  private Role infinitive(Complement complement) {
    return tree.is(complement.head(), "advcl") ? Role.PURPOSE : Role.TOPIC;
  }

  private static Role gerund(Complement complement) {
    return switch (complement.marker()) {
      case "by", "without", "while", "in" -> Role.MANNER;
      case "for", "over" -> Role.CAUSE;
      default -> Role.TOPIC;
    };
  }

  private Optional<Role> preposition(Complement complement) {
    String preposition = complement.marker();
    int head = complement.head();
    if (TEMPORAL.contains(preposition)
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

  /** "died in the crash", but "trained in law". */
  private Role within(int head) {
    return kinds.isEvent(head) ? Role.MANNER : Role.TOPIC;
  }

  private boolean isOrder(Complement complement) {
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
  private boolean isYear(int head) {
    return tree.tag(head).equals("CD")
        && tree.preposition(head).equals("in")
        && tree.child(head, "nmod", "compound", "nummod") == Tree.NONE
        && tree.lower(head).matches("[1-9]\\d{2,3}s?");
  }

  /**
   * A name, or a common noun that a place name modifies ("the Syrian city of Aleppo", "Moscow's
   * suburbs").
   */
  private boolean isPlace(int head) {
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
