package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes polarity and modality along the path from a predicate to the root of its sentence: its
 * own negation and modals, then what each embedding predicate makes of it (Nairn, Condoravdi and
 * Karttunen 2006; FactBank, Saurí and Pustejovsky 2009).
 */
final class FactualityRule {

  private static final int MOST_STEPS = 24;

  private static final Set<String> OPEN_END = Set.of("until", "before");

  /** Roots of what is done about something that is so: "denounce their attack". */
  private static final Set<String> REACTIONS = Set.of("ACCUSE", "PROTEST", "SUPPORT");

  /** "risk of", "reference to", "need for". */
  private static final Set<String> OF_PROSPECT = Set.of("of", "to", "for", "about");

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Negations negations;
  private final Modals modals;
  private final Presuppositions known;

  FactualityRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    this.negations = reading.negations;
    this.modals = reading.modals;
    this.known = new Presuppositions(reading);
  }

  /** Sets polarity and modality of every draft that a word expresses. */
  void apply() {
    for (Draft draft : reading.drafts) {
      if (draft.token != Tree.NONE) {
        ClauseState state = of(draft.token, MOST_STEPS);
        draft.polarity = state.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE;
        draft.modality = state.modality();
      }
    }
  }

  /**
   * Gives a draft what surrounds the predicate, without the predicate's own negation and modals.
   */
  void setOutside(Draft draft, int predicate) {
    ClauseState state = outer(predicate, MOST_STEPS);
    boolean condition = state.modality() == Modality.ACTUAL && marks.hasCondition(predicate);
    draft.polarity = state.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE;
    draft.modality = condition ? Modality.CONDITIONAL : state.modality();
  }

  private ClauseState of(int i, int steps) {
    return steps == 0 ? ClauseState.PLAIN : own(i).inside(outer(i, steps));
  }

  private ClauseState own(int i) {
    Modality modality = modals.modality(i);
    modality = known.seen(i, modality, tree.head(i) < 0 ? null : entry(tree.head(i)));
    // "if the truce ends, the border closes"
    boolean finite = !marks.isInfinitive(i) && !isCue(i);
    boolean condition = modality == Modality.ACTUAL && finite && marks.hasCondition(i);
    boolean negated = negations.isNegated(i) && !known.isAboutPurpose(i);
    return new ClauseState(negated, condition ? Modality.CONDITIONAL : modality);
  }

  /** "asked if": what looks like a condition may be what somebody asks. */
  private boolean isCue(int i) {
    LexicalEntry entry = entry(i);
    return entry != null && entry.kind() == TermKind.STATEMENT;
  }

  private ClauseState outer(int i, int steps) {
    int governor = tree.head(i);
    if (governor < 0) {
      return ClauseState.PLAIN;
    }
    ClauseState modified = modifiers(i);
    ClauseState above =
        switch (tree.relation(i)) {
          case "conj" -> coordinated(i, governor, steps);
          case "ccomp", "xcomp", "csubj", "csubj:pass" ->
              reading.frames.nounEntry(governor) == null
                  ? complement(i, governor, steps)
                  : nounClause(i, governor);
          case "advcl" -> adverbial(i, governor, steps);
          case "acl" -> nounClause(i, governor);
          case "dep", "parataxis" ->
              tree.isGerund(i) ? adverbial(i, governor, steps) : ClauseState.PLAIN;
          case "nsubj" -> happening(i, governor, steps);
          case "obj", "nsubj:pass", "obl", "nmod" ->
              !tree.isVerb(i)
                  ? object(i, governor, steps)
                  // "resigned without returning"
                  : tree.isGerund(i) && tree.isVerb(governor)
                      ? adverbial(i, governor, steps)
                      : ClauseState.PLAIN;
          default -> ClauseState.PLAIN;
        };
    return modified.inside(above);
  }

  /** "planned meetings", "meetings planned", "alleged attack": what modifies an event noun. */
  private ClauseState modifiers(int noun) {
    if (tree.isVerb(noun)) {
      return ClauseState.PLAIN;
    }
    for (int child : tree.children(noun, "amod", "acl")) {
      LexicalEntry entry =
          tree.isVerb(child)
              ? reading.frames.entry(child)
              : reading.lexicon().adjectives(tree.lemma(child)).stream().findFirst().orElse(null);
      boolean passive = !tree.isVerb(child) || tree.tag(child).equals("VBN");
      if (passive
          && entry != null
          && entry.embeds() != null
          && !entry.attributes()
          && entry.kind() != TermKind.STATEMENT) {
        return ClauseState.embedded(entry);
      }
    }
    return ClauseState.PLAIN;
  }

  private ClauseState coordinated(int i, int first, int steps) {
    ClauseState outer = outer(first, steps - 1);
    boolean shares =
        tree.isVerb(i) && tree.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass") == Tree.NONE;
    if (!shares) {
      return tree.isVerb(i) ? outer : of(first, steps - 1);
    }
    int joiner = tree.child(i, "cc");
    boolean both =
        joiner != Tree.NONE
            && (tree.lower(joiner).equals("or") || tree.lower(joiner).equals("nor"));
    ClauseState own = own(first);
    boolean bare = tree.tag(i).equals("VB") || tree.tag(i).equals(tree.tag(first));
    return new ClauseState(both && own.negative(), bare ? own.modality() : Modality.ACTUAL)
        .inside(outer);
  }

  private ClauseState complement(int i, int governor, int steps) {
    if (marks.isTooMuch(governor) && marks.isInfinitive(i)) {
      return new ClauseState(true, Modality.ACTUAL);
    }
    LexicalEntry entry = entry(governor);
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
    ClauseState above = of(governor, steps - 1);
    if (attributes(entry)) {
      boolean said = above.modality() == Modality.ACTUAL && !above.negative();
      boolean open = result.modality() != Modality.ACTUAL && result.modality() != Modality.DENIED;
      return said || open ? result : new ClauseState(result.negative(), Modality.POSSIBLE);
    }
    boolean implicative = entry != null && "Actual".equals(entry.embeds());
    if (above.negative()
        && !implicative
        && result.modality() == Modality.ACTUAL
        && !tree.is(i, "xcomp")) {
      above = new ClauseState(false, Modality.POSSIBLE);
    }
    boolean open = result.modality() != Modality.ACTUAL && result.modality() != Modality.PLANNED;
    if (above.negative() && open) {
      above = new ClauseState(false, above.modality());
    }
    return result.inside(above);
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
    return new ClauseState(false, open ? Modality.PLANNED : Modality.ACTUAL);
  }

  private ClauseState adverbial(int i, int governor, int steps) {
    String marker = tree.marker(i);
    LexicalEntry entry = entry(governor);
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
      case "without" -> new ClauseState(true, Modality.ACTUAL).inside(inherited);
      // "until they leave", "will come when the guns are silent": it is still to happen
      case "until", "before", "when", "once", "after" ->
          tree.isPresent(i) && (OPEN_END.contains(kind) || inherited.modality() != Modality.ACTUAL)
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
    return new ClauseState(false, of(governor, steps - 1).modality());
  }

  private ClauseState nounClause(int i, int noun) {
    boolean content = !tree.marker(i).isEmpty();
    if (!content || marks.isBut(i)) {
      return ClauseState.PLAIN;
    }
    LexicalEntry entry = entry(noun);
    ClauseState result =
        entry != null && entry.embeds() != null
            ? ClauseState.embedded(entry)
            : entry == null && marks.isOpenContent(i, noun)
                ? new ClauseState(false, Modality.POSSIBLE)
                : byForm(i, entry);
    int verb = tree.head(noun);
    LexicalEntry governing = verb >= 0 && tree.is(noun, "obj", "nsubj:pass") ? entry(verb) : null;
    boolean claim = attributes(entry) && (entry == null || !"Demands".equals(entry.stance()));
    if (governing != null && claim && denies(governing) && !marks.isInfinitive(i)) {
      return new ClauseState(false, Modality.DENIED);
    }
    // "no plan to attack"
    return negations.hasNo(noun) ? new ClauseState(!result.negative(), result.modality()) : result;
  }

  /** Whoever rejects, or denies, somebody's words says that they are not so. */
  private boolean denies(LexicalEntry entry) {
    return "Denied".equals(entry.embeds())
        || reading.lexicon().root(entry.type()).filter("REJECT"::equals).isPresent();
  }

  /** An event noun under a verb: "called for talks", "rejected talks", "would end talks". */
  private ClauseState object(int noun, int governor, int steps) {
    LexicalEntry own = reading.frames.nounEntry(noun);
    boolean words =
        own != null
            && (own.kind() == TermKind.STATEMENT
                || own.role(SyntacticFunction.THAT_CLAUSE).isPresent());
    LexicalEntry entry = entry(governor);
    boolean object = tree.is(noun, "obj", "nsubj:pass");
    String preposition = tree.preposition(noun);
    if (preposition.equals("without")) {
      // "left without a fight"
      return new ClauseState(true, of(governor, steps - 1).modality());
    }
    boolean asked =
        entry != null
            && (entry.requires().contains(preposition) || entry.roleAfter(preposition).isPresent());
    if (asked && entry != null && entry.attributes() && preposition.equals("of")) {
      return new ClauseState(false, Modality.POSSIBLE);
    }
    boolean embedded =
        entry != null
            && entry.embeds() != null
            && !words
            && (object || asked || !tree.isVerb(governor));
    ClauseState result =
        embedded && entry != null ? ClauseState.embedded(entry) : ClauseState.PLAIN;
    boolean prospect =
        result.equals(ClauseState.PLAIN)
            && OF_PROSPECT.contains(preposition)
            && reading.kinds.isProspect(governor);
    if (prospect && !words) {
      return new ClauseState(false, Modality.POSSIBLE);
    }
    if (!object || !tree.isVerb(governor)) {
      return result;
    }
    ClauseState above = of(governor, steps - 1);
    boolean twice = result.negative() && above.negative();
    boolean attempt = result.negative() && own != null && "Planned".equals(own.embeds());
    boolean reaction =
        embedded
            && entry != null
            && "Actual".equals(entry.embeds())
            && !entry.embedsNegative()
            && reading.lexicon().root(entry.type()).filter(REACTIONS::contains).isPresent();
    if (twice || attempt || ((!embedded || reaction) && known.isKnown(noun, governor, entry))) {
      // "refused to stop the strikes"; "thwarted an attempt to"
      return ClauseState.PLAIN;
    }
    return known.isUnderWay(noun, entry)
        ? result
        : result.inside(new ClauseState(false, above.modality()));
  }

  /** "the attack never happened", "the talks will begin": the noun is as real as its verb. */
  private ClauseState happening(int noun, int verb, int steps) {
    LexicalEntry entry = tree.isVerb(noun) || !tree.isVerb(verb) ? null : entry(verb);
    boolean happens =
        entry != null
            && "Actual".equals(entry.embeds())
            && !entry.embedsNegative()
            && (tree.child(verb, "obj") == Tree.NONE || !entry.objects().isEmpty());
    return happens ? of(verb, steps - 1) : ClauseState.PLAIN;
  }

  private @Nullable LexicalEntry entry(int i) {
    if (tree.isVerb(i)) {
      return reading.frames.entry(i);
    }
    LexicalEntry noun = reading.frames.nounEntry(i);
    if (noun != null) {
      return noun;
    }
    return reading.adjectives.entry(i);
  }

  private static boolean attributes(@Nullable LexicalEntry entry) {
    return entry != null && (entry.kind() == TermKind.STATEMENT || entry.attributes());
  }
}
