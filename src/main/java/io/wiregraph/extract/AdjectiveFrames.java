package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.TermKind;
import org.jspecify.annotations.Nullable;

/** Chooses for each predicative adjective, or noun, the lexical entry whose frame it fills. */
final class AdjectiveFrames {

  private final Tree tree;
  private final Lexicon lexicon;

  AdjectiveFrames(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Returns the entry of a predicate; null where the lexicon has none that fits. */
  @Nullable LexicalEntry entry(int predicate) {
    for (LexicalEntry entry : lexicon.adjectives(tree.lemma(predicate))) {
      boolean fits = entry.kind() != TermKind.RELATION;
      for (String required : entry.requires()) {
        fits &= has(required, predicate);
      }
      if (fits) {
        return entry;
      }
    }
    return null;
  }

  private boolean has(String required, int predicate) {
    if (required.equals(tree.preposition(predicate))) {
      return true;
    }
    for (int child : tree.children(predicate)) {
      boolean clause = tree.is(child, "xcomp", "ccomp", "advcl", "acl");
      boolean found =
          switch (required) {
            case "to-clause" -> clause && tree.marker(child).equals("to");
            case "that-clause", "clause" -> clause;
            default -> tree.marker(child).equals(required);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
