package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * Complements of a verb that hang on another word of the tree: on a verb coordinated with it, on
 * the noun that its clause modifies, or before its hyphen.
 */
final class SharedComplements {

  private final Tree tree;
  private final VerbKinds verbs;

  SharedComplements(Tree tree, VerbKinds verbs) {
    this.tree = tree;
    this.verbs = verbs;
  }

  /** Returns what the verb has from elsewhere, in place of an object of its own. */
  List<Complement> of(int verb) {
    List<Complement> all = new ArrayList<>();
    boolean passive = tree.isPassive(verb);
    int object = tree.child(verb, "obj");
    addGap(verb, passive, object, all);
    addObject(verb, passive, object, all);
    addHyphenated(verb, passive, all);
    return all;
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

  /** "shelling and bombing the town": the parser hangs what both are about on the first. */
  private void addObject(int verb, boolean passive, int object, List<Complement> all) {
    if (object != Tree.NONE || passive || !tree.is(verb, "conj")) {
      return;
    }
    int shared = tree.child(tree.head(verb), "obj");
    if (shared > verb) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", shared));
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

  /** "studied and worked at the institute": the tree hangs on the first verb what both have. */
  List<Complement> ofFirst(int verb) {
    List<Complement> all = new ArrayList<>();
    int first = tree.is(verb, "conj") ? tree.head(verb) : Tree.NONE;
    if (first >= 0 && tree.isVerb(first) && tree.child(verb, "obj", "obl") == Tree.NONE) {
      for (int child : tree.children(first, "obl")) {
        String preposition = tree.preposition(child);
        if (child > verb && !preposition.isEmpty() && !tree.isCompanion(child)) {
          all.add(new Complement(SyntacticFunction.PREPOSITION, preposition, child, true));
        }
      }
    }
    return all;
  }

  /**
   * "Born and raised in Port Lena": returns the phrases behind the second verb that are the
   * first's, too.
   */
  List<Integer> behindSecond(int verb) {
    List<Integer> all = new ArrayList<>();
    for (int second : tree.children(verb, "conj")) {
      boolean close = second == verb + 2 && tree.isVerb(second) && tree.tag(verb + 1).equals("CC");
      boolean alone =
          tree.children(verb, "obl", "obj", "ccomp", "xcomp").stream().allMatch(c -> c < verb);
      if (close && alone) {
        all.addAll(tree.children(second, "obl", "obl:npmod"));
      }
    }
    return all;
  }
}
