package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.List;

/** What the lexicon tells of a verb whatever stands beside it, and so before a frame is chosen. */
final class VerbKinds {

  private final Tree tree;
  private final Lexicon lexicon;

  VerbKinds(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Returns whether the verb may have two objects: "gave them visas", "was held hostage". */
  boolean takesTwo(int verb) {
    return entries(verb).stream().anyMatch(e -> e.role(SyntacticFunction.INDIRECT).isPresent());
  }

  /** Returns whether the verb is in the lexicon, and with an object. */
  boolean takesObject(int verb) {
    return entries(verb).stream().anyMatch(e -> e.role(SyntacticFunction.OBJECT).isPresent());
  }

  /** "Arlen-born", "Arlen-based": the noun before the hyphen says where, not who. */
  boolean tellsWhere(int verb) {
    return entries(verb).stream()
        .anyMatch(e -> e.kind() == TermKind.RELATION && e.requires().contains("in"));
  }

  private List<LexicalEntry> entries(int verb) {
    return lexicon.verbs(tree.lemma(verb));
  }
}
