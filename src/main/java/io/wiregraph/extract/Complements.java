package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the complements of the verbs of a sentence. */
final class Complements {

  /** Conjunctions of clauses that give the reason. */
  static final Set<String> CAUSAL = Set.of("because", "as", "so", "although", "though");

  /** Conjunctions of clauses that tell on what condition or under what circumstances. */
  static final Set<String> CIRCUMSTANCE = Set.of("if", "unless", "with", "without");

  private final Tree tree;
  private final Subjects subjects;
  private final VerbKinds verbs;
  private final IntPredicate means;
  private final Map<Integer, List<Complement>> known = new HashMap<>();

  /**
   * Prepares for one sentence.
   *
   * @param means whether a noun, behind "by", says how rather than who
   */
  Complements(Tree tree, Subjects subjects, VerbKinds verbs, IntPredicate means) {
    this.tree = tree;
    this.subjects = subjects;
    this.verbs = verbs;
    this.means = means;
  }

  /** Returns the complements of a verb in order of place, a passive turned round. */
  List<Complement> of(int verb) {
    List<Complement> all = known.get(verb);
    if (all == null) {
      all = read(verb);
      known.put(verb, all);
    }
    return all;
  }

  private List<Complement> read(int verb) {
    List<Complement> all = new ArrayList<>();
    boolean passive = tree.isPassive(verb);
    int object = tree.child(verb, "obj");
    SyntacticFunction subject =
        !passive
            ? SyntacticFunction.SUBJECT
            : object == Tree.NONE || !verbs.takesTwo(verb)
                ? SyntacticFunction.OBJECT
                : SyntacticFunction.INDIRECT;
    for (int token : subjects.of(verb)) {
      all.add(new Complement(subject, "", token));
    }
    for (int child : tree.children(verb)) {
      addComplement(child, passive, all);
    }
    for (int second : tree.children(verb, "conj")) {
      addOfSecond(verb, second, passive, all);
    }
    addGap(verb, passive, object, all);
    addShared(verb, passive, object, all);
    addHyphenated(verb, passive, all);
    for (int each : object == Tree.NONE ? List.<Integer>of() : tree.coordinated(object)) {
      addOfObject(each, all);
    }
    for (int oblique : tree.children(verb, "obl")) {
      addPlace(oblique, all);
    }
    addShared(verb, all);
    return all;
  }

  /** "studied and worked at the institute": the tree hangs on the first verb what both have. */
  private void addShared(int verb, List<Complement> all) {
    int first = tree.is(verb, "conj") ? tree.head(verb) : Tree.NONE;
    if (first >= 0 && tree.isVerb(first) && tree.child(verb, "obj", "obl") == Tree.NONE) {
      for (int child : tree.children(first, "obl")) {
        String preposition = tree.preposition(child);
        if (child > verb && !preposition.isEmpty() && !tree.isCompanion(child)) {
          all.add(new Complement(SyntacticFunction.PREPOSITION, preposition, child, true));
        }
      }
    }
  }

  /** "Born and raised in Port Lena": what stands behind the second verb is the first's, too. */
  private void addOfSecond(int verb, int second, boolean passive, List<Complement> all) {
    boolean close = second == verb + 2 && tree.isVerb(second) && tree.tag(verb + 1).equals("CC");
    boolean alone =
        tree.children(verb, "obl", "obj", "ccomp", "xcomp").stream().allMatch(c -> c < verb);
    if (close && alone) {
      for (int child : tree.children(second, "obl", "obl:npmod")) {
        addOblique(child, passive, all);
      }
    }
  }

  private void addComplement(int child, boolean passive, List<Complement> all) {
    switch (tree.relation(child)) {
      case "obj" -> {
        boolean named = tree.isProper(child) || tree.tag(child).startsWith("PRP");
        boolean full = tree.child(tree.head(child), "aux:pass", "nsubj:pass") != Tree.NONE;
        if (passive
            && (full || tree.isInTime(child))
            && !named
            && !verbs.takesTwo(tree.head(child))) {
          // "was appointed viceroy"; "was born 1952", "was held hours after the attack"
          if (!tree.isInTime(child) && !Quantities.isPeriod(tree, child)) {
            all.add(new Complement(SyntacticFunction.PREPOSITION, "as", child));
          }
          return;
        }
        // "vetoed the text, the third time this year": what a comma sets off is no second object
        if (all.stream()
                .noneMatch(c -> c.function() == SyntacticFunction.OBJECT && c.head() < child)
            || passive) {
          all.add(new Complement(SyntacticFunction.OBJECT, "", subjects.antecedent(child)));
        }
      }
      case "iobj" -> all.add(new Complement(SyntacticFunction.INDIRECT, "", child));
      case "obl", "nmod" -> addOblique(child, passive, all);
      case "ccomp" -> all.add(new Complement(clauseFunction(child), tree.marker(child), child));
      case "xcomp" -> {
        if (tree.isVerb(child) || tree.child(child, "mark", "cop") != Tree.NONE) {
          all.add(new Complement(clauseFunction(child), tree.marker(child), child));
        } else {
          addPredicate(child, passive, all);
        }
      }
      case "advcl" -> {
        SyntacticFunction function = clauseFunction(child);
        boolean finite = function == SyntacticFunction.THAT_CLAUSE;
        boolean reason = CAUSAL.contains(tree.marker(child));
        if (CIRCUMSTANCE.contains(tree.marker(child)) || isParticiple(child)) {
          all.add(new Complement(SyntacticFunction.PREPOSITION, tree.marker(child), child));
        } else if (reason || (!finite && !tree.marker(child).isEmpty())) {
          all.add(new Complement(function, tree.marker(child), child));
        }
      }
      default -> {
        // modifiers, auxiliaries, marks and other clauses fill no place of the frame
      }
    }
  }

  /** "left the room, slamming the door": what goes along with what somebody does. */
  private boolean isParticiple(int clause) {
    return tree.isGerund(clause) && tree.marker(clause).isEmpty();
  }

  /** "held Norland responsible for the crash", "called him a liar". */
  private void addPredicate(int predicate, boolean passive, List<Complement> all) {
    int object = tree.child(predicate, "nsubj");
    if (object != Tree.NONE && !passive) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", object));
    }
    all.add(new Complement(SyntacticFunction.PREPOSITION, "as", predicate));
    for (int child : tree.children(predicate, "ccomp")) {
      // "made clear that"
      all.add(new Complement(clauseFunction(child), tree.marker(child), child));
    }
    for (int child : tree.children(predicate, "obl", "nmod")) {
      if (!tree.preposition(child).isEmpty()) {
        all.add(
            new Complement(SyntacticFunction.PREPOSITION, tree.preposition(child), child, true));
      }
    }
  }

  private void addOblique(int child, boolean passive, List<Complement> all) {
    String preposition = tree.preposition(child);
    if (preposition.isEmpty() || tree.isCompanion(child)) {
      return;
    }
    boolean agent =
        passive && preposition.equals("by") && !tree.isVerb(child) && !means.test(child);
    if (preposition.equals("including")) {
      // "ten people were held, including Orlo"
      boolean acted = passive || tree.child(tree.head(child), "obj") != Tree.NONE;
      all.add(
          new Complement(acted ? SyntacticFunction.OBJECT : SyntacticFunction.SUBJECT, "", child));
      return;
    }
    // "the treaty, under which troops may stay"
    int head = subjects.antecedent(child);
    all.add(
        new Complement(
            agent ? SyntacticFunction.SUBJECT : SyntacticFunction.PREPOSITION, preposition, head));
  }

  private SyntacticFunction clauseFunction(int clause) {
    if (tree.isGerund(clause)) {
      return SyntacticFunction.ING_CLAUSE;
    }
    boolean infinitive = tree.marker(clause).equals("to") || hasInfinitiveMark(clause);
    boolean bare = tree.tag(clause).equals("VB") && tree.child(clause, "nsubj", "aux") == Tree.NONE;
    return infinitive || bare ? SyntacticFunction.TO_CLAUSE : SyntacticFunction.THAT_CLAUSE;
  }

  private boolean hasInfinitiveMark(int clause) {
    for (int mark : tree.children(clause, "mark", "aux")) {
      if (tree.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "shelling and bombing the town": the parser hangs what both are about on the first. */
  private void addShared(int verb, boolean passive, int object, List<Complement> all) {
    if (object != Tree.NONE || passive || !tree.is(verb, "conj")) {
      return;
    }
    int shared = tree.child(tree.head(verb), "obj");
    if (shared > verb) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", shared));
    }
  }

  /**
   * "charges Russia has denied": the noun that a relative clause modifies is the object that the
   * clause lacks.
   */
  private void addGap(int verb, boolean passive, int object, List<Complement> all) {
    int subject = tree.child(verb, "nsubj");
    if (tree.is(verb, "acl:relcl") && tree.head(verb) >= 0 && relativeAdverb(verb) != Tree.NONE) {
      if (tree.lower(relativeAdverb(verb)).equals("where")) {
        all.add(new Complement(SyntacticFunction.PREPOSITION, "where", tree.head(verb)));
      }
      return;
    }
    boolean gap =
        tree.is(verb, "acl:relcl")
            && !passive
            && object == Tree.NONE
            && subject != Tree.NONE
            && !tree.tag(subject).startsWith("W")
            && tree.child(verb, "ccomp", "xcomp", "obl", "cop") == Tree.NONE
            && tree.head(verb) >= 0;
    if (gap) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", tree.head(verb)));
    }
  }

  /** "rebel-held towns", "the Norland-led force": who holds them, who leads it. */
  private void addHyphenated(int verb, boolean passive, List<Complement> all) {
    boolean hyphen =
        passive && verb > 1 && tree.tag(verb - 1).equals("HYPH") && !verbs.tellsWhere(verb);
    if (hyphen && tree.is(verb, "amod") && tree.head(verb - 2) == verb) {
      int agent = verb - 2;
      if (tree.isNoun(agent) || tree.isDemonym(agent)) {
        all.add(new Complement(SyntacticFunction.SUBJECT, "", agent));
      }
    }
  }

  /** "the town where they met", "the day when": no object of "met". */
  private int relativeAdverb(int verb) {
    for (int child : tree.children(verb, "advmod")) {
      if (tree.tag(child).equals("WRB") && child < verb) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "met at a conference in Munich": where the conference is, they met. */
  private void addPlace(int oblique, List<Complement> all) {
    if (tree.preposition(oblique).equals(AccordingRule.CUE)) {
      return;
    }
    for (int child : tree.children(oblique, "nmod")) {
      String preposition = tree.preposition(child);
      if (preposition.equals("in") || preposition.equals("at")) {
        all.add(new Complement(SyntacticFunction.PREPOSITION, preposition, child, true));
      }
    }
  }

  /**
   * What the parser hung on the object may belong to the verb: "imposed sanctions on Syria", "asked
   * Russia to".
   */
  private void addOfObject(int object, List<Complement> all) {
    for (int child : tree.children(object)) {
      if (child < object) {
        continue;
      }
      if (tree.is(child, "nmod")
          && !tree.preposition(child).isEmpty()
          && !tree.isCompanion(child)) {
        all.add(
            new Complement(SyntacticFunction.PREPOSITION, tree.preposition(child), child, true));
      } else if (tree.is(child, "acl") && !tree.marker(child).isEmpty() && tree.isVerb(child)) {
        all.add(new Complement(clauseFunction(child), tree.marker(child), child, true));
      }
    }
  }
}
