package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the grammatical subject of a verb, also where the clause leaves it out: relative and
 * reduced relative clauses, participles, infinitives under control, coordinated verbs.
 */
final class Subjects {

  private static final int MOST_STEPS = 12;

  /** "accused him of lying", "kept him from leaving", "quoted him as saying". */
  private static final Set<String> OF_OBJECT = Set.of("of", "from", "as");

  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  private final Tree tree;
  private final EmptySubjects emptySubjects;
  private final IntFunction<@Nullable LexicalEntry> entryOf;
  private final IntPredicate demands;

  /**
   * Prepares for one sentence.
   *
   * @param entryOf the lexical entry of a governing verb, which tells subject from object control
   * @param demands whether a noun names what somebody demands
   */
  Subjects(Tree tree, IntFunction<@Nullable LexicalEntry> entryOf, IntPredicate demands) {
    this.tree = tree;
    this.emptySubjects = new EmptySubjects(tree);
    this.entryOf = entryOf;
    this.demands = demands;
  }

  /**
   * Returns the heads of the grammatical subject with those coordinated with it; empty where there
   * is none.
   */
  List<Integer> of(int verb) {
    return of(verb, MOST_STEPS);
  }

  private List<Integer> of(int verb, int steps) {
    if (steps == 0) {
      return List.of();
    }
    int own = tree.child(verb, "nsubj", "nsubj:pass");
    if (own != Tree.NONE && emptySubjects.isEmpty(verb, own)) {
      // "it is unwise to wait" has nobody who waits; "their aim is to win" is theirs
      int possessor = tree.child(own, "nmod:poss");
      return possessor == Tree.NONE ? List.of() : tree.coordinated(possessor);
    }
    if (own != Tree.NONE) {
      boolean relative = tree.tag(own).startsWith("W") || RELATIVE.contains(tree.lower(own));
      int clause = clauseOf(verb);
      if (relative && tree.is(clause, "acl:relcl") && tree.head(clause) >= 0) {
        return modified(tree.head(clause), own);
      }
      return withInserted(own, verb);
    }
    int governor = tree.head(verb);
    if (governor < 0) {
      return List.of();
    }
    return switch (tree.relation(verb)) {
      case "conj" ->
          tree.isVerb(governor) || isClauseHead(governor) ? of(governor, steps - 1) : List.of();
      case "xcomp" -> controlled(verb, governor, steps);
      case "advcl", "dep", "parataxis", "obl", "nmod" -> ofAdjunct(verb, governor, steps);
      case "ccomp" -> hasFiniteForm(verb) ? List.of() : of(governor, steps - 1);
      case "acl" -> ofNounClause(verb, governor, steps);
      case "acl:relcl" -> tree.child(verb, "mark") == Tree.NONE ? List.of(governor) : List.of();
      // "policy-making bodies": who makes it, nobody tells
      case "amod" ->
          verb > 0 && tree.tag(verb - 1).equals("HYPH") && tree.isGerund(verb)
              ? List.of()
              : List.of(governor);
      default -> List.of();
    };
  }

  /** "Norland and Sarvia, which vetoed": behind a coordination the clause tells of all. */
  private List<Integer> modified(int noun, int pronoun) {
    List<Integer> all = tree.coordinated(noun);
    return all.get(all.size() - 1) < pronoun ? all : List.of(noun);
  }

  /**
   * Returns what a relative pronoun stands for ("the text, which Norland had drafted"), and any
   * other token as it is.
   */
  int antecedent(int pronoun) {
    if (!tree.tag(pronoun).equals("WDT") && !tree.tag(pronoun).equals("WP")) {
      return pronoun;
    }
    int verb = tree.head(pronoun);
    while (verb >= 0 && tree.is(verb, "xcomp", "ccomp", "conj") && tree.isVerb(verb)) {
      verb = tree.head(verb);
    }
    boolean relative = verb >= 0 && tree.is(verb, "acl:relcl") && tree.head(verb) < pronoun;
    return relative ? tree.head(verb) : pronoun;
  }

  private int clauseOf(int verb) {
    int clause = tree.is(verb, "acl:relcl") ? verb : tree.firstConjunct(verb);
    // "a plan which Berg said would fail"
    while (tree.is(clause, "ccomp") && tree.head(clause) >= 0 && tree.isVerb(tree.head(clause))) {
      clause = tree.head(clause);
    }
    return clause;
  }

  private boolean isClauseHead(int i) {
    return tree.child(i, "nsubj", "cop", "nsubj:pass") != Tree.NONE;
  }

  /**
   * Adds a companion that the parser hung on the verb instead ("Russia, along with China, vetoed").
   */
  private List<Integer> withInserted(int subject, int verb) {
    List<Integer> all = new ArrayList<>(tree.coordinated(subject));
    for (int child : tree.children(verb, "obl")) {
      if (child < verb && child > subject && tree.isCompanion(child)) {
        all.add(child);
      }
    }
    return all;
  }

  private List<Integer> controlled(int verb, int governor, int steps) {
    if (!tree.isPassive(governor) && !bySubject(governor)) {
      int object = tree.child(governor, "obj", "iobj");
      if (object != Tree.NONE && object < verb && controls(object, governor)) {
        return tree.coordinated(object);
      }
      int addressee = addresseeBefore(verb, governor);
      if (addressee != Tree.NONE) {
        return tree.coordinated(addressee);
      }
      int possessor = object == Tree.NONE || object > verb ? Tree.NONE : possessor(object);
      if (possessor != Tree.NONE && !tree.tag(possessor).startsWith("PRP")) {
        // "praised Norland's efforts to improve"
        return tree.coordinated(possessor);
      }
    }
    return of(governor, steps - 1);
  }

  /** "called on Norland to withdraw": whom the frame addresses behind a preposition. */
  private int addresseeBefore(int verb, int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    for (int child : tree.children(governor, "obl")) {
      boolean addressed =
          entry != null
              && child < verb
              && (entry.roleAfter(tree.preposition(child)).filter("addressee"::equals).isPresent()
                  || isAskedFor(entry, child));
      if (addressed) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "called for Norland to withdraw", "waits for Sarvia to sign". */
  private boolean isAskedFor(LexicalEntry entry, int noun) {
    return tree.preposition(noun).equals("for")
        && entry.requires().contains("for")
        && "Demands".equals(entry.stance());
  }

  /**
   * "told troops to leave", but "took steps to improve": a thing is the subject only where a frame
   * says so.
   */
  private boolean controls(int object, int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    if (entry == null) {
      return tree.isProper(object) || tree.tag(object).equals("PRP");
    }
    return entry.role(SyntacticFunction.TO_CLAUSE).isPresent();
  }

  private boolean bySubject(int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    return entry != null && entry.subjectControl();
  }

  private List<Integer> ofAdjunct(int verb, int governor, int steps) {
    if (hasFiniteForm(verb)
        && tree.child(verb, "mark", "advmod") != Tree.NONE
        && !tree.marker(verb).equals("to")) {
      return List.of();
    }
    if (!tree.isVerb(governor)) {
      return isClauseHead(governor) ? of(governor, steps - 1) : ofNounClause(verb, governor, steps);
    }
    boolean objectControl =
        tree.isGerund(verb)
            && !tree.isPassive(governor)
            && (OF_OBJECT.contains(tree.marker(verb)) || isHelped(verb, governor));
    int addressee = tree.marker(verb).equals("to") ? addresseeBefore(verb, governor) : Tree.NONE;
    if (addressee != Tree.NONE) {
      return tree.coordinated(addressee);
    }
    int given = tree.marker(verb).equals("to") ? receiver(governor) : Tree.NONE;
    if (given != Tree.NONE && given < verb) {
      return tree.coordinated(given);
    }
    int object = tree.child(governor, "obj");
    if ((objectControl || isForDeed(verb, governor)) && object != Tree.NONE) {
      return tree.coordinated(object);
    }
    return of(governor, steps - 1);
  }

  /** "gave Orlo two days to leave": Orlo is to leave. */
  private int receiver(int governor) {
    return tree.child(governor, "obj") == Tree.NONE || tree.isPassive(governor)
        ? Tree.NONE
        : tree.child(governor, "iobj");
  }

  /** "supported the government in building": the government builds. */
  private boolean isHelped(int verb, int governor) {
    int object = tree.child(governor, "obj");
    if (object == Tree.NONE || object > verb || !tree.marker(verb).equals("in")) {
      return false;
    }
    LexicalEntry entry = entryOf.apply(governor);
    boolean framed = entry != null && entry.roleAfter("in").isPresent();
    return !framed && (tree.isProper(object) || tree.tag(object).equals("PRP"));
  }

  /** "criticised Norland for joining": what somebody is praised or blamed for. */
  private boolean isForDeed(int verb, int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    return tree.isGerund(verb)
        && tree.marker(verb).equals("for")
        && !tree.isPassive(governor)
        && entry != null
        && (entry.attributes() || entry.role(SyntacticFunction.ING_CLAUSE).isPresent());
  }

  /**
   * A clause that depends on a noun: "the group formed by", "troops fighting", "a pledge to end".
   */
  private List<Integer> ofNounClause(int verb, int noun, int steps) {
    boolean participle = tree.isGerund(verb) && tree.marker(verb).isEmpty();
    boolean passive = tree.tag(verb).equals("VBN");
    int clause = tree.head(noun);
    boolean adjunct =
        participle
            && tree.is(verb, "acl")
            && tree.is(noun, "obj", "obl", "xcomp")
            && clause >= 0
            && clause < noun
            && isAfterComma(verb);
    if (adjunct) {
      // "Norland lost the vote, ending up last": not the vote did
      return of(clause, steps - 1);
    }
    if (participle || passive) {
      return tree.isNominal(noun) ? List.of(noun) : List.of();
    }
    int possessor = possessor(noun);
    if (possessor != Tree.NONE) {
      return tree.coordinated(possessor);
    }
    int author = authorOf(noun);
    if (author != Tree.NONE) {
      return tree.coordinated(author);
    }
    int outer = outermost(noun);
    if (tree.child(outer, "cop") != Tree.NONE) {
      // "is on the verge of attacking", but "is the only hope of avoiding war"
      return tree.preposition(outer).isEmpty() ? List.of() : of(outer, steps - 1);
    }
    int governor = tree.head(outer);
    if (governor >= 0 && tree.isVerb(governor) && !tree.is(outer, "nsubj", "nsubj:pass")) {
      // the adjunct of an object: "drew condemnation for vetoing", "accused Russia of taking part"
      LexicalEntry entry = entryOf.apply(governor);
      if (entry != null && entry.attributes() && tree.is(outer, "obj")) {
        return tree.coordinated(outer);
      }
      int given = tree.is(noun, "obj") ? receiver(governor) : Tree.NONE;
      return given == Tree.NONE ? of(governor, steps - 1) : tree.coordinated(given);
    }
    return List.of();
  }

  /**
   * "Norland's efforts to", "the efforts of Norland to", "the Norlandic efforts to": who makes
   * them. What is demanded is for others to do.
   */
  private int possessor(int noun) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE) {
      return possessor;
    }
    if (demands.test(noun)) {
      return Tree.NONE;
    }
    for (int child : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(child);
      boolean name = tree.is(child, "nmod") ? tree.isProper(child) : tree.isDemonym(child);
      boolean right =
          tree.is(child, "nmod") == (preposition.equals("of") || preposition.equals("by"));
      if (name && right) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "a Norlandic proposal to rule out force", "an attempt by rebels to seize it". */
  private int authorOf(int noun) {
    for (int child : tree.children(noun)) {
      boolean by = tree.is(child, "nmod") && tree.preposition(child).equals("by");
      if (by || (tree.is(child, "amod") && tree.isDemonym(child))) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "took part in the efforts of a campaign to end": the noun whose place in the clause counts. */
  private int outermost(int noun) {
    int at = noun;
    while (tree.is(at, "nmod") && tree.head(at) >= 0 && tree.isNoun(tree.head(at))) {
      if (tree.child(tree.head(at), "nmod:poss") != Tree.NONE) {
        return noun;
      }
      at = tree.head(at);
    }
    return at;
  }

  private boolean isAfterComma(int verb) {
    int first = verb;
    for (int child : tree.children(verb, "advmod", "advmod:npmod")) {
      first = Math.min(first, child);
    }
    return first > 0 && tree.tag(first - 1).equals(",");
  }

  private boolean hasFiniteForm(int verb) {
    String tag = tree.tag(verb);
    if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
      return true;
    }
    int auxiliary = tree.child(verb, "aux", "aux:pass", "cop");
    return auxiliary != Tree.NONE
        && !tree.tag(auxiliary).equals("TO")
        && !tree.tag(auxiliary).equals("VB")
        && !tree.tag(auxiliary).equals("VBG");
  }
}
