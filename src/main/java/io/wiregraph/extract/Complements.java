package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Reads the complements of the verbs of a sentence. */
final class Complements {

  private final Tree tree;
  private final Subjects subjects;
  private final VerbKinds verbs;
  private final IntPredicate means;
  private final ClauseComplements clauses;
  private final SharedComplements shared;
  private final NestedComplements nested;
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
    this.clauses = new ClauseComplements(tree);
    this.shared = new SharedComplements(tree, verbs);
    this.nested = new NestedComplements(tree, clauses);
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
    for (int child : shared.behindSecond(verb)) {
      addOblique(child, passive, all);
    }
    all.addAll(shared.of(verb));
    for (int each : object == Tree.NONE ? List.<Integer>of() : tree.coordinated(object)) {
      all.addAll(nested.ofObject(each));
    }
    for (int oblique : tree.children(verb, "obl")) {
      all.addAll(nested.ofOblique(oblique));
    }
    all.addAll(shared.ofFirst(verb));
    return all;
  }

  private void addComplement(int child, boolean passive, List<Complement> all) {
    switch (tree.relation(child)) {
      case "obj" -> addObject(child, passive, all);
      case "iobj" -> all.add(new Complement(SyntacticFunction.INDIRECT, "", child));
      case "obl", "nmod" -> addOblique(child, passive, all);
      case "ccomp" -> all.add(clauses.complement(child));
      case "xcomp" -> {
        if (tree.isVerb(child) || tree.child(child, "mark", "cop") != Tree.NONE) {
          all.add(clauses.complement(child));
        } else {
          addPredicate(child, passive, all);
        }
      }
      case "advcl" -> {
        Complement adjunct = clauses.adjunct(child);
        if (adjunct != null) {
          all.add(adjunct);
        }
      }
      default -> {
        // modifiers, auxiliaries, marks and other clauses fill no place of the frame
      }
    }
  }

  private void addObject(int object, boolean passive, List<Complement> all) {
    int verb = tree.head(object);
    boolean named = tree.isProper(object) || tree.tag(object).startsWith("PRP");
    boolean full = tree.child(verb, "aux:pass", "nsubj:pass") != Tree.NONE;
    if (passive && (full || tree.isInTime(object)) && !named && !verbs.takesTwo(verb)) {
      // "was appointed viceroy"; "was born 1952", "was held hours after the attack"
      if (!tree.isInTime(object) && !Quantities.isPeriod(tree, object)) {
        all.add(new Complement(SyntacticFunction.PREPOSITION, "as", object));
      }
      return;
    }
    // "vetoed the text, the third time this year": what a comma sets off is no second object
    boolean first =
        all.stream().noneMatch(c -> c.function() == SyntacticFunction.OBJECT && c.head() < object);
    if (passive || first) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", subjects.antecedent(object)));
    }
  }

  /** "held Norland responsible for the crash", "called him a liar". */
  private void addPredicate(int predicate, boolean passive, List<Complement> all) {
    int object = tree.child(predicate, "nsubj");
    if (object != Tree.NONE && !passive) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", object));
    }
    all.add(new Complement(SyntacticFunction.PREPOSITION, "as", predicate));
    all.addAll(nested.ofPredicate(predicate));
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
}
