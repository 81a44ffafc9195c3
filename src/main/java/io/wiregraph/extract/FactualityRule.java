package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.TermKind;

/**
 * Computes polarity and modality along the path from a predicate to the root of its sentence: its
 * own negation and modals, then what each embedding predicate makes of it (Nairn, Condoravdi and
 * Karttunen 2006; FactBank, Saurí and Pustejovsky 2009).
 */
final class FactualityRule {

  private static final int MOST_STEPS = 24;

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Negations negations;
  private final Modals modals;
  private final Presuppositions known;
  private final ClauseScope clauses;
  private final NounScope nouns;

  FactualityRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    this.negations = reading.negations;
    this.modals = reading.modals;
    this.known = new Presuppositions(reading);
    this.clauses = new ClauseScope(reading, known, this::of);
    this.nouns = new NounScope(reading, known, this::of);
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

  /** Returns what a predicate is said to be, looking that many steps up. */
  private ClauseState of(int i, int steps) {
    return steps == 0 ? ClauseState.PLAIN : own(i).inside(outer(i, steps));
  }

  private ClauseState own(int i) {
    Modality modality = modals.modality(i);
    modality = known.seen(i, modality, tree.head(i) < 0 ? null : reading.entry(tree.head(i)));
    // "if the truce ends, the border closes"
    boolean finite = !marks.isInfinitive(i) && !isCue(i);
    boolean condition = modality == Modality.ACTUAL && finite && marks.hasCondition(i);
    boolean negated = negations.isNegated(i) && !known.isAboutPurpose(i);
    return new ClauseState(negated, condition ? Modality.CONDITIONAL : modality);
  }

  /** "asked if": what looks like a condition may be what somebody asks. */
  private boolean isCue(int i) {
    LexicalEntry entry = reading.entry(i);
    return entry != null && entry.kind() == TermKind.STATEMENT;
  }

  private ClauseState outer(int i, int steps) {
    int governor = tree.head(i);
    if (governor < 0) {
      return ClauseState.PLAIN;
    }
    ClauseState modified = nouns.modifiers(i);
    ClauseState above =
        switch (tree.relation(i)) {
          case "conj" -> coordinated(i, governor, steps);
          case "ccomp", "xcomp", "csubj", "csubj:pass" ->
              reading.frames.nounEntry(governor) == null
                  ? clauses.complement(i, governor, steps)
                  : clauses.nounClause(i, governor);
          case "advcl" -> clauses.adverbial(i, governor, steps);
          case "acl:relcl" -> relative(i, governor, steps);
          case "acl" -> clauses.nounClause(i, governor);
          case "dep", "parataxis" ->
              tree.isGerund(i) ? clauses.adverbial(i, governor, steps) : ClauseState.PLAIN;
          case "nsubj" -> nouns.happening(i, governor, steps);
          case "obj", "nsubj:pass", "obl", "nmod" ->
              !tree.isVerb(i)
                  ? nouns.object(i, governor, steps)
                  // "resigned without returning"
                  : tree.isGerund(i) && tree.isVerb(governor)
                      ? clauses.adverbial(i, governor, steps)
                      : ClauseState.PLAIN;
          default -> ClauseState.PLAIN;
        };
    return modified.inside(above);
  }

  private ClauseState coordinated(int i, int first, int steps) {
    ClauseState outer = outer(first, steps - 1);
    if (marks.isInstead(i)) {
      // "withdrew rather than attack"
      return new ClauseState(true, own(first).modality()).inside(outer);
    }
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
    boolean bare =
        tree.tag(i).equals("VB") || tree.tag(i).equals(tree.tag(first)) || isBareAgain(i, first);
    return new ClauseState(both && own.negative(), bare ? own.modality() : Modality.ACTUAL)
        .inside(outer);
  }

  /** "would expel ambassadors and recall its own": the second form is read as a present. */
  private boolean isBareAgain(int i, int first) {
    return tree.tag(i).equals("VBP")
        && tree.children(first, "aux").stream().anyMatch(a -> tree.tag(a).equals("MD"));
  }

  /**
   * "must sign an agreement that ends the war": what a thing that there is not yet does, it does
   * not do yet either.
   */
  private ClauseState relative(int clause, int noun, int steps) {
    boolean open =
        tree.isPresent(clause)
            && tree.child(clause, "aux") == Tree.NONE
            && isRestrictive(clause, noun)
            && tree.isNoun(noun)
            && !tree.isProper(noun)
            && tree.child(noun, "nmod:poss") == Tree.NONE
            && tree.children(noun, "det").stream().allMatch(d -> tree.lemma(d).equals("a"))
            && !reading.kinds.isPerson(noun)
            && !reading.kinds.isBody(noun);
    Modality modality = open ? of(noun, steps - 1).modality() : Modality.ACTUAL;
    LexicalEntry entry = open && tree.head(noun) >= 0 ? reading.entry(tree.head(noun)) : null;
    boolean agreed =
        entry != null
            && modality == Modality.PLANNED
            && reading.lexicon().root(entry.type()).filter("AGREE"::equals).isPresent();
    return agreed || modality == Modality.DEMANDED
        ? new ClauseState(false, modality)
        : ClauseState.PLAIN;
  }

  private boolean isRestrictive(int clause, int noun) {
    for (int i = noun + 1; i < clause; i++) {
      if (tree.tag(i).equals(",")) {
        return false;
      }
    }
    return true;
  }
}
