package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which role a complement has: the frame decides, and where it is silent the preposition. */
final class Roles {

  /** Prepositions with which a date says when, whatever a frame means by them. */
  private static final Set<String> WITH_TIME = Set.of("in", "on", "at", "for", "by", "during");

  /** Prepositions that tell when rather than where or what. */
  static final Set<String> TEMPORAL =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "until",
          "following",
          "ahead of",
          "prior to",
          "in wake of",
          "in the wake of",
          "in aftermath of",
          "in the aftermath of",
          "in the course of");

  /** Conjunctions that no frame's own clause begins with. */
  private static final Set<String> REASON = Set.of("because", "although", "though");

  private static final Set<String> ABOUT = Set.of("of", "about", "on");

  private final Tree tree;
  private final PrepositionRoles prepositions;
  private final IdlePhrases idle;
  private final NestedPhrases nested;

  Roles(Tree tree, Kinds kinds) {
    this.tree = tree;
    this.prepositions = new PrepositionRoles(tree, kinds);
    this.idle = new IdlePhrases(tree, kinds);
    this.nested = new NestedPhrases(tree, kinds);
  }

  /** Returns the role of a complement; empty where it is none of the predicate's own. */
  Optional<Role> of(@Nullable LexicalEntry entry, Complement complement) {
    if (tree.is(complement.head(), "advcl")
        && complement.function() == SyntacticFunction.PREPOSITION) {
      // "if they refuse"; "with prices rising", "waving flags"
      boolean condition = complement.marker().equals("if") || complement.marker().equals("unless");
      return Optional.of(condition ? Role.CAUSE : Role.MANNER);
    }
    // "balked at the price" says what at
    boolean framed =
        complement.marker().equals("at") && entry != null && entry.roleAfter("at").isPresent();
    if (!framed && idle.isScale(complement.marker(), complement.head())) {
      return Optional.of(Role.MANNER);
    }
    if (complement.function() == SyntacticFunction.ING_CLAUSE
        && TEMPORAL.contains(complement.marker())) {
      // "since moving to Arlen" says when
      return Optional.empty();
    }
    if (complement.isClause() && REASON.contains(complement.marker())) {
      return Optional.of(causal(complement));
    }
    if (nested.isPossession(entry, complement)) {
      return Optional.empty();
    }
    Optional<Role> given = entry == null ? Optional.empty() : named(entry, complement);
    if (given.isPresent()) {
      return given;
    }
    if (complement.nested()) {
      return nested.place(complement);
    }
    if (complement.isClause() && ClauseComplements.CAUSAL.contains(complement.marker())) {
      return Optional.of(causal(complement));
    }
    boolean statement = statement(entry);
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
          prepositions
              .of(complement)
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

  private Optional<Role> named(LexicalEntry entry, Complement complement) {
    Optional<String> role =
        complement.function() == SyntacticFunction.PREPOSITION
            ? entry.roleAfter(complement.marker())
            : entry.role(complement.function());
    if (complement.function() == SyntacticFunction.ING_CLAUSE
        && (role.isEmpty() || (statement(entry) && ABOUT.contains(complement.marker())))) {
      // "said of playing Norland" is about it
      role = entry.roleAfter(complement.marker());
    }
    if (complement.function() == SyntacticFunction.PREPOSITION
        && WITH_TIME.contains(complement.marker())
        && (tree.isInTime(complement.head())
            || prepositions.isYear(complement.head())
            || (complement.marker().equals("for")
                && Quantities.isPeriod(tree, complement.head())))) {
      return Optional.empty();
    }
    if (prepositions.isOrder(complement)) {
      return Optional.of(Role.PURPOSE);
    }
    // an entry that cannot be without its "in" knows better what stands behind it
    boolean place =
        entry.kind() != TermKind.RELATION
            && complement.marker().equals("in")
            && !entry.requires().contains("in")
            && prepositions.isPlace(complement.head());
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

  private static boolean statement(@Nullable LexicalEntry entry) {
    return entry != null && entry.kind() == TermKind.STATEMENT;
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
}
