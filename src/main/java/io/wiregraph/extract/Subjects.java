package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
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

  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  private final Tree tree;
  private final EmptySubjects emptySubjects;
  private final IntFunction<@Nullable LexicalEntry> entryOf;
  private final NounAuthors authors;
  private final Control control;

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
    this.authors = new NounAuthors(tree, demands);
    this.control = new Control(tree, entryOf, authors);
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
    if (governor < 0 || tree.child(verb, "expl") != Tree.NONE) {
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
   * Adds who the parser hung on the verb instead: a companion ("Russia, along with China, vetoed"),
   * a name behind a description ("The head of the bank, Anna Berg, said").
   */
  private List<Integer> withInserted(int subject, int verb) {
    List<Integer> all = new ArrayList<>(tree.coordinated(subject));
    for (int child : tree.children(verb, "obl")) {
      if (child < verb && child > subject && tree.isCompanion(child)) {
        all.add(child);
      }
    }
    for (int child : tree.children(verb, "nsubj", "nsubj:pass")) {
      boolean named = tree.isProper(child) && !tree.isProper(subject);
      if (child > subject && named && isSetOff(child)) {
        all.add(child);
      }
    }
    return all;
  }

  private boolean isSetOff(int noun) {
    int first = noun;
    while (first > 0 && tree.isBelow(first - 1, noun)) {
      first--;
    }
    return first > 0 && tree.tag(first - 1).matches("\\W+");
  }

  private List<Integer> controlled(int verb, int governor, int steps) {
    int controlling = control.ofComplement(verb, governor);
    return controlling == Tree.NONE ? of(governor, steps - 1) : tree.coordinated(controlling);
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
    int controlling = control.ofAdjunct(verb, governor);
    return controlling == Tree.NONE ? of(governor, steps - 1) : tree.coordinated(controlling);
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
    int possessor = authors.possessor(noun);
    if (possessor != Tree.NONE) {
      return tree.coordinated(possessor);
    }
    int author = authors.authorOf(noun);
    if (author != Tree.NONE) {
      return tree.coordinated(author);
    }
    int outer = authors.outermost(noun);
    if (tree.child(outer, "cop") != Tree.NONE) {
      // "is on the verge of attacking", but "is the only hope of avoiding war"
      return tree.preposition(outer).isEmpty() ? List.of() : of(outer, steps - 1);
    }
    int governor = tree.head(outer);
    if (governor >= 0 && tree.isVerb(governor) && !tree.is(outer, "nsubj", "nsubj:pass")) {
      // the adjunct of an object: "drew condemnation for vetoing", "accused Russia of taking part"
      LexicalEntry entry = entryOf.apply(governor);
      if (entry != null && entry.attributes() && tree.is(outer, "obj")) {
        // "criticised plans to attack": who would, nobody tells
        boolean own = outer == noun && tree.marker(verb).equals("to");
        return own ? List.of() : tree.coordinated(outer);
      }
      int given = tree.is(noun, "obj") ? control.receiver(governor) : Tree.NONE;
      return given == Tree.NONE ? of(governor, steps - 1) : tree.coordinated(given);
    }
    return List.of();
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
