package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes polarity and modality along the path from a predicate to the root of its sentence: its
 * own negation and modals, then what each embedding predicate makes of it (Nairn, Condoravdi and
 * Karttunen 2006; FactBank, Saurí and Pustejovsky 2009).
 */
final class FactualityRule {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> NEGATIVE_PHRASES = Set.of("nobody", "nothing", "none");
  private static final Set<String> HEDGES =
      Set.of(
          "allegedly",
          "reportedly",
          "possibly",
          "perhaps",
          "probably",
          "likely",
          "maybe",
          "apparently",
          "supposedly",
          "purportedly");
  private static final int MOST_STEPS = 24;

  /** What one predicate is said to be. */
  private record State(boolean negative, Modality modality) {

    static final State PLAIN = new State(false, Modality.ACTUAL);

    /**
     * Puts this state inside of another: the inner modality stays unless the outer one denies it.
     */
    State inside(State outer) {
      boolean keep = modality != Modality.ACTUAL && outer.modality != Modality.DENIED;
      return new State(negative ^ outer.negative, keep ? modality : outer.modality);
    }
  }

  private final Reading reading;
  private final Tree tree;

  FactualityRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Sets polarity and modality of every draft that a word expresses. */
  void apply() {
    for (Draft draft : reading.drafts) {
      if (draft.token != Tree.NONE) {
        State state = of(draft.token, MOST_STEPS);
        draft.polarity = state.negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
        draft.modality = state.modality;
      }
    }
  }

  private State of(int i, int steps) {
    return steps == 0 ? State.PLAIN : own(i).inside(outer(i, steps));
  }

  private State own(int i) {
    boolean negative = isNegated(i);
    Modality modality = modal(i);
    if (modality == Modality.ACTUAL && isHedged(i)) {
      modality = Modality.POSSIBLE;
    }
    if (modality == Modality.ACTUAL && isImperative(i)) {
      modality = Modality.DEMANDED;
    }
    if (modality == Modality.ACTUAL && isQuestion() && tree.isVerb(i)) {
      modality = Modality.POSSIBLE;
    }
    return new State(negative, modality);
  }

  private boolean isNegated(int i) {
    for (int child : tree.children(i)) {
      String word = tree.lower(child);
      if (NEGATIONS.contains(word) && tree.is(child, "advmod", "neg", "cc:preconj", "aux")) {
        return true;
      }
      boolean argument = tree.is(child, "nsubj", "nsubj:pass", "obj");
      if (argument && (NEGATIVE_PHRASES.contains(word) || hasNo(child))) {
        return true;
      }
    }
    return !tree.isVerb(i) && hasNo(i);
  }

  private boolean hasNo(int noun) {
    int determiner = tree.child(noun, "det");
    return determiner != Tree.NONE && tree.lower(determiner).equals("no");
  }

  private Modality modal(int i) {
    for (int child : tree.children(i, "aux")) {
      switch (tree.lower(child)) {
        case "will", "'ll", "’ll", "shall", "wo" -> {
          return hasCondition(i) ? Modality.CONDITIONAL : Modality.PLANNED;
        }
        case "would", "'d", "’d" -> {
          if (tree.tag(child).equals("MD")) {
            return would(i);
          }
        }
        case "may", "might", "can", "could", "ca" -> {
          return Modality.POSSIBLE;
        }
        case "must", "should", "ought" -> {
          return Modality.DEMANDED;
        }
        default -> {
          // have, be and do say nothing of modality
        }
      }
    }
    return Modality.ACTUAL;
  }

  /**
   * "would" is the future of reported speech; with "have" or an if-clause, and elsewhere, a
   * condition.
   */
  private Modality would(int i) {
    boolean perfect = tree.children(i, "aux").stream().anyMatch(a -> tree.lower(a).equals("have"));
    boolean reported = tree.is(tree.firstConjunct(i), "ccomp");
    return reported && !perfect && !hasCondition(i) ? Modality.PLANNED : Modality.CONDITIONAL;
  }

  private boolean hasCondition(int i) {
    return tree.children(i, "advcl").stream().anyMatch(c -> CONDITIONS.contains(tree.marker(c)));
  }

  private boolean isHedged(int i) {
    for (int child : tree.children(i, "advmod", "amod")) {
      if (HEDGES.contains(tree.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isImperative(int i) {
    return tree.tag(i).equals("VB")
        && tree.is(i, "root", "ccomp", "parataxis")
        && tree.marker(i).isEmpty()
        && tree.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl") == Tree.NONE;
  }

  private boolean isQuestion() {
    for (int i = tree.size() - 1; i >= Math.max(0, tree.size() - 3); i--) {
      if (tree.word(i).equals("?")) {
        return true;
      }
    }
    return false;
  }

  private State outer(int i, int steps) {
    int governor = tree.head(i);
    if (governor < 0) {
      return State.PLAIN;
    }
    State modified = modifiers(i);
    State above =
        switch (tree.relation(i)) {
          case "conj" -> coordinated(i, governor, steps);
          case "ccomp", "xcomp" ->
              reading.frames.nounEntry(governor) == null
                  ? complement(i, governor, steps)
                  : nounClause(i, governor);
          case "advcl" -> adverbial(i, governor, steps);
          case "acl" -> nounClause(i, governor);
          case "dep", "parataxis" ->
              tree.tag(i).equals("VBG") ? adverbial(i, governor, steps) : State.PLAIN;
          case "obj", "nsubj:pass", "obl", "nmod" ->
              tree.isVerb(i) ? State.PLAIN : object(i, governor, steps);
          default -> State.PLAIN;
        };
    return modified.inside(above);
  }

  /** "planned meetings", "meetings planned", "alleged attack": what modifies an event noun. */
  private State modifiers(int noun) {
    if (tree.isVerb(noun)) {
      return State.PLAIN;
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
        return embed(entry);
      }
    }
    return State.PLAIN;
  }

  private State coordinated(int i, int first, int steps) {
    State outer = outer(first, steps - 1);
    boolean shares =
        tree.isVerb(i) && tree.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass") == Tree.NONE;
    if (!shares) {
      return tree.isVerb(i) ? outer : of(first, steps - 1);
    }
    int joiner = tree.child(i, "cc");
    boolean both =
        joiner != Tree.NONE
            && (tree.lower(joiner).equals("or") || tree.lower(joiner).equals("nor"));
    State own = own(first);
    boolean bare = tree.tag(i).equals("VB") || tree.tag(i).equals(tree.tag(first));
    return new State(both && own.negative, bare ? own.modality : Modality.ACTUAL).inside(outer);
  }

  private State complement(int i, int governor, int steps) {
    LexicalEntry entry = entry(governor);
    State result = entry == null || entry.embeds() == null ? byForm(i, entry) : embed(entry);
    if (tree.marker(i).equals("if") || tree.marker(i).equals("whether")) {
      result = new State(result.negative, Modality.POSSIBLE);
    }
    State above = of(governor, steps - 1);
    if (attributes(entry)) {
      boolean said = above.modality == Modality.ACTUAL && !above.negative;
      return said || result.modality != Modality.ACTUAL
          ? result
          : new State(result.negative, Modality.POSSIBLE);
    }
    boolean implicative = entry != null && "Actual".equals(entry.embeds());
    if (above.negative
        && !implicative
        && result.modality == Modality.ACTUAL
        && !tree.is(i, "xcomp")) {
      above = new State(false, Modality.POSSIBLE);
    }
    boolean open = result.modality != Modality.ACTUAL && result.modality != Modality.PLANNED;
    if (above.negative && open) {
      above = new State(false, above.modality);
    }
    return result.inside(above);
  }

  /** An infinitive under a predicate that the lexicon does not know is not said to happen. */
  private State byForm(int i, @Nullable LexicalEntry entry) {
    boolean infinitive = tree.marker(i).equals("to");
    boolean open = infinitive && (entry == null || entry.kind() != TermKind.RELATION);
    return new State(false, open ? Modality.PLANNED : Modality.ACTUAL);
  }

  private State adverbial(int i, int governor, int steps) {
    String marker = tree.marker(i);
    LexicalEntry entry = entry(governor);
    boolean framed =
        entry != null
            && entry.embeds() != null
            && ((entry.role(SyntacticFunction.ING_CLAUSE).isPresent() && tree.tag(i).equals("VBG"))
                || (entry.role(SyntacticFunction.TO_CLAUSE).isPresent() && marker.equals("to"))
                || entry.roleAfter(marker).isPresent());
    if (framed) {
      return complement(i, governor, steps);
    }
    State inherited = inherited(governor, steps);
    return switch (marker) {
      case "to" -> new State(false, Modality.PLANNED).inside(inherited);
      case "if", "unless", "whether", "should" -> new State(false, Modality.CONDITIONAL);
      case "without" -> new State(true, Modality.ACTUAL).inside(inherited);
      case "because", "since", "after", "when", "while", "as", "although", "though" -> State.PLAIN;
      default -> tree.tag(i).equals("VBG") ? inherited : State.PLAIN;
    };
  }

  /** An adjunct shares the modality of its clause, not its negation. */
  private State inherited(int governor, int steps) {
    return new State(false, of(governor, steps - 1).modality);
  }

  private State nounClause(int i, int noun) {
    boolean content = !tree.marker(i).isEmpty();
    if (!content) {
      return State.PLAIN;
    }
    LexicalEntry entry = entry(noun);
    State result = entry == null || entry.embeds() == null ? byForm(i, entry) : embed(entry);
    int verb = tree.head(noun);
    LexicalEntry governing = verb >= 0 && tree.is(noun, "obj", "nsubj:pass") ? entry(verb) : null;
    if (governing != null && attributes(entry) && denies(governing)) {
      return new State(false, Modality.DENIED);
    }
    // "no plan to attack"
    return hasNo(noun) ? new State(!result.negative, result.modality) : result;
  }

  /** Whoever rejects, or denies, somebody's words says that they are not so. */
  private boolean denies(LexicalEntry entry) {
    return "Denied".equals(entry.embeds())
        || reading.lexicon().root(entry.type()).filter("REJECT"::equals).isPresent();
  }

  /** An event noun under a verb: "called for talks", "rejected talks", "would end talks". */
  private State object(int noun, int governor, int steps) {
    LexicalEntry own = reading.frames.nounEntry(noun);
    boolean words =
        own != null
            && (own.kind() == TermKind.STATEMENT
                || own.role(SyntacticFunction.THAT_CLAUSE).isPresent());
    LexicalEntry entry = entry(governor);
    boolean object = tree.is(noun, "obj", "nsubj:pass");
    boolean asked = entry != null && entry.requires().contains(tree.preposition(noun));
    boolean embedded =
        entry != null
            && entry.embeds() != null
            && !words
            && (object || asked || !tree.isVerb(governor));
    State result = embedded && entry != null ? embed(entry) : State.PLAIN;
    if (!object || !tree.isVerb(governor)) {
      return result;
    }
    return result.inside(new State(false, of(governor, steps - 1).modality));
  }

  private @Nullable LexicalEntry entry(int i) {
    if (tree.isVerb(i)) {
      return reading.frames.entry(i);
    }
    LexicalEntry noun = reading.frames.nounEntry(i);
    if (noun != null) {
      return noun;
    }
    List<LexicalEntry> adjectives = reading.lexicon().adjectives(tree.lemma(i));
    return adjectives.isEmpty() ? null : adjectives.get(0);
  }

  private static boolean attributes(@Nullable LexicalEntry entry) {
    return entry != null && (entry.kind() == TermKind.STATEMENT || entry.attributes());
  }

  private static State embed(LexicalEntry entry) {
    String embeds = entry.embeds();
    return new State(
        entry.embedsNegative(),
        embeds == null ? Modality.ACTUAL : Modality.valueOf(embeds.toUpperCase(Locale.ROOT)));
  }
}
