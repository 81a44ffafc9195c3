package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import org.jspecify.annotations.Nullable;

/** What the predicate that governs a clause, and its marker, make of the clause. */
final class ClauseScope {

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Negations negations;
  private final Presuppositions known;
  private final OpenTimes times;
  private final ClauseState.Outer above;

  /**
   * Prepares for one sentence.
   *
   * @param above what the governing predicates themselves are said to be
   */
  ClauseScope(Reading reading, Presuppositions known, ClauseState.Outer above) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    this.negations = reading.negations;
    this.known = known;
    this.times = new OpenTimes(reading);
    this.above = above;
  }

  /** A clause as the complement of a predicate: "refused to sign", "said that they left". */
  ClauseState complement(int i, int governor, int steps) {
    if (marks.isTooMuch(governor) && marks.isInfinitive(i)) {
      return new ClauseState(true, Modality.ACTUAL);
    }
    LexicalEntry entry = reading.entry(governor);
    ClauseState result =
        entry == null || entry.embeds() == null
            ? byForm(i, entry)
            : isOfObject(i, governor, entry) ? ofObject(i, governor) : ClauseState.embedded(entry);
    if (tree.marker(i).equals("if") || tree.marker(i).equals("whether")) {
      result = new ClauseState(result.negative(), Modality.POSSIBLE);
    }
    if (!marks.isInfinitive(i) && tree.asksWhich(i)) {
      return ClauseState.PLAIN;
    }
    ClauseState outer = above.of(governor, steps - 1);
    if (attributes(entry)) {
      boolean said = outer.modality() == Modality.ACTUAL && !outer.negative();
      boolean open = result.modality() != Modality.ACTUAL && result.modality() != Modality.DENIED;
      return said || open ? result : new ClauseState(result.negative(), Modality.POSSIBLE);
    }
    boolean implicative = entry != null && "Actual".equals(entry.embeds());
    if (outer.negative()
        && !implicative
        && result.modality() == Modality.ACTUAL
        && !tree.is(i, "xcomp")) {
      outer = new ClauseState(false, Modality.POSSIBLE);
    }
    boolean open = result.modality() != Modality.ACTUAL && result.modality() != Modality.PLANNED;
    if (outer.negative() && open) {
      outer = new ClauseState(false, outer.modality());
    }
    return result.inside(outer);
  }

  /** "repeated a pledge to leave": the verb has no place for the infinitive, its object has. */
  private boolean isOfObject(int i, int verb, LexicalEntry entry) {
    return entry.kind() == TermKind.STATEMENT
        && tree.isVerb(verb)
        && !tree.isPassive(verb)
        && tree.is(i, "xcomp")
        && marks.isInfinitive(i)
        && entry.role(SyntacticFunction.TO_CLAUSE).isEmpty();
  }

  private ClauseState ofObject(int i, int verb) {
    int noun = tree.child(verb, "obj");
    LexicalEntry entry = noun == Tree.NONE ? null : reading.frames.nounEntry(noun);
    return entry != null && entry.embeds() != null ? ClauseState.embedded(entry) : byForm(i, null);
  }

  /** An infinitive under a predicate that the lexicon does not know is not said to happen. */
  private ClauseState byForm(int i, @Nullable LexicalEntry entry) {
    boolean open = marks.isInfinitive(i) && (entry == null || entry.kind() != TermKind.RELATION);
    // "seemed to have left" is no plan
    Modality ahead = marks.isPerfectInfinitive(i) ? Modality.POSSIBLE : Modality.PLANNED;
    return new ClauseState(false, open ? ahead : Modality.ACTUAL);
  }

  /** A clause that says when, why or on what condition: "left to fight", "if they leave". */
  ClauseState adverbial(int i, int governor, int steps) {
    String marker = tree.marker(i);
    LexicalEntry entry = reading.entry(governor);
    boolean framed =
        entry != null
            && entry.embeds() != null
            && ((entry.role(SyntacticFunction.ING_CLAUSE).isPresent() && tree.isGerund(i))
                || (entry.role(SyntacticFunction.TO_CLAUSE).isPresent() && marker.equals("to"))
                || entry.roleAfter(marker).isPresent());
    if (framed) {
      return complement(i, governor, steps);
    }
    ClauseState inherited = inherited(governor, steps);
    if (marks.isInverted(i)) {
      return new ClauseState(false, Modality.CONDITIONAL);
    }
    boolean avoided = marker.equals("of") && tree.lower(governor).equals("short");
    if (avoided || marks.isInstead(i)) {
      return new ClauseState(true, Modality.ACTUAL);
    }
    boolean infinitive = tree.children(i, "mark").stream().anyMatch(m -> tree.tag(m).equals("TO"));
    // "prior to joining" tells when, and what did happen
    int adverb = tree.child(i, "advmod");
    boolean when = marker.isEmpty() && adverb != Tree.NONE && tree.lower(adverb).equals("when");
    String kind = marker.equals("to") && tree.isGerund(i) ? "" : when ? "when" : marker;
    return switch (infinitive ? "to" : kind) {
      case "to" -> new ClauseState(isDeniedPurpose(i), Modality.PLANNED).inside(inherited);
      case "if", "unless", "whether", "should" -> new ClauseState(false, Modality.CONDITIONAL);
      // "voted against sending troops"
      case "against" -> new ClauseState(false, Modality.POSSIBLE);
      case "without" -> new ClauseState(true, Modality.ACTUAL).inside(inherited);
      // "until they leave", "will come when the guns are silent": it is still to happen
      case "until", "before", "when", "once", "after" ->
          times.isToCome(i, governor, kind, inherited.modality())
              ? new ClauseState(false, Modality.PLANNED)
              : ClauseState.PLAIN;
      case "because", "since", "while", "as", "although", "though" -> ClauseState.PLAIN;
      default -> tree.isGerund(i) ? inherited : ClauseState.PLAIN;
    };
  }

  private boolean isDeniedPurpose(int clause) {
    int verb = tree.head(clause);
    return verb >= 0 && negations.isNegated(verb) && known.isAboutPurpose(verb);
  }

  /** An adjunct shares the modality of its clause, not its negation. */
  private ClauseState inherited(int governor, int steps) {
    return new ClauseState(false, above.of(governor, steps - 1).modality());
  }

  /** The clause of a noun: "the plan to leave", "the claim that they left". */
  ClauseState nounClause(int i, int noun) {
    boolean content = !tree.marker(i).isEmpty();
    if (!content || marks.isBut(i) || isAboutPeople(i, noun) || isMade(i)) {
      return ClauseState.PLAIN;
    }
    LexicalEntry entry = reading.entry(noun);
    ClauseState result =
        entry != null && entry.embeds() != null
            ? ClauseState.embedded(entry)
            : entry == null && marks.isOpenContent(i, noun)
                ? new ClauseState(false, Modality.POSSIBLE)
                : byForm(i, entry);
    int verb = tree.head(noun);
    LexicalEntry governing =
        verb >= 0 && tree.is(noun, "obj", "nsubj:pass") ? reading.entry(verb) : null;
    boolean claim = attributes(entry) && (entry == null || !"Demands".equals(entry.stance()));
    if (governing != null && claim && denies(governing) && !marks.isInfinitive(i)) {
      return new ClauseState(false, Modality.DENIED);
    }
    // "no plan to attack"
    return negations.hasNo(noun) ? new ClauseState(!result.negative(), result.modality()) : result;
  }

  /** "groups that the states consider dangerous": a relative clause, as nobody is said. */
  private boolean isAboutPeople(int clause, int noun) {
    return tree.marker(clause).equals("that")
        && reading.frames.nounEntry(noun) == null
        && (reading.kinds.isPerson(noun) || reading.kinds.isBody(noun));
  }

  /** "the promise that they made": the noun is what a light verb makes, not what it says. */
  private boolean isMade(int clause) {
    return tree.marker(clause).equals("that")
        && tree.child(clause, "obj", "ccomp", "xcomp", "nsubj:pass") == Tree.NONE
        && reading.lexicon().verbs(tree.lemma(clause)).stream()
            .anyMatch(e -> e.kind() == TermKind.LIGHT);
  }

  /** Whoever rejects, or denies, somebody's words says that they are not so. */
  private boolean denies(LexicalEntry entry) {
    return "Denied".equals(entry.embeds())
        || reading.lexicon().root(entry.type()).filter("REJECT"::equals).isPresent();
  }

  private static boolean attributes(@Nullable LexicalEntry entry) {
    return entry != null && (entry.kind() == TermKind.STATEMENT || entry.attributes());
  }
}
