package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.ArrayList;
import java.util.List;

/** What the tree hangs on a complement of a verb, though it may belong to the verb itself. */
final class NestedComplements {

  private final Tree tree;
  private final ClauseComplements clauses;

  NestedComplements(Tree tree, ClauseComplements clauses) {
    this.tree = tree;
    this.clauses = clauses;
  }

  /** "met at a conference in Munich": where the conference is, they met. */
  List<Complement> ofOblique(int oblique) {
    List<Complement> all = new ArrayList<>();
    if (!tree.preposition(oblique).equals(AccordingRule.CUE)) {
      for (int child : tree.children(oblique, "nmod")) {
        String preposition = tree.preposition(child);
        if (preposition.equals("in") || preposition.equals("at")) {
          all.add(phrase(child));
        }
      }
    }
    return all;
  }

  /** "imposed sanctions on Syria", "asked Russia to". */
  List<Complement> ofObject(int object) {
    List<Complement> all = new ArrayList<>();
    for (int child : tree.children(object)) {
      if (child < object) {
        continue;
      }
      boolean phrase = tree.is(child, "nmod") && !tree.preposition(child).isEmpty();
      if (phrase && !tree.isCompanion(child)) {
        all.add(phrase(child));
      } else if (tree.is(child, "acl") && !tree.marker(child).isEmpty() && tree.isVerb(child)) {
        all.add(clauses.nested(child));
      }
    }
    return all;
  }

  /** "held Norland responsible for the crash", "made clear that". */
  List<Complement> ofPredicate(int predicate) {
    List<Complement> all = new ArrayList<>();
    tree.children(predicate, "ccomp").forEach(c -> all.add(clauses.complement(c)));
    for (int child : tree.children(predicate, "obl", "nmod")) {
      if (!tree.preposition(child).isEmpty()) {
        all.add(phrase(child));
      }
    }
    return all;
  }

  private Complement phrase(int head) {
    return new Complement(SyntacticFunction.PREPOSITION, tree.preposition(head), head, true);
  }
}
