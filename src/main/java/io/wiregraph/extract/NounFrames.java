package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.TermKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses for each event noun of a sentence the lexical entry whose frame it fills. */
final class NounFrames {

  private final Tree tree;
  private final Lexicon lexicon;

  NounFrames(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Returns the entry of an event noun or of a noun of saying; null where the token is none. */
  @Nullable LexicalEntry entry(int noun) {
    if (!tree.isNoun(noun) || tree.isNamed(noun)) {
      return null;
    }
    for (LexicalEntry entry : lexicon.nouns(tree.lemma(noun))) {
      boolean event = entry.kind() == TermKind.EVENT || entry.kind() == TermKind.STATEMENT;
      if (event && hasModifiers(entry.modifiers(), noun) && nounHasAll(entry, noun)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Whether the noun, or the verb whose object it is, has what the frame asks for ("a call for", "a
   * call to").
   */
  private boolean nounHasAll(LexicalEntry entry, int noun) {
    int verb = tree.is(noun, "obj") ? tree.head(noun) : Tree.NONE;
    return entry.requires().stream()
        .allMatch(r -> nounHas(r, noun) || (verb != Tree.NONE && nounHas(r, verb)));
  }

  private boolean nounHas(String required, int head) {
    for (int child : tree.children(head)) {
      boolean clause = tree.is(child, "acl", "ccomp", "xcomp", "advcl");
      boolean found =
          switch (required) {
            case "to-clause" -> clause && tree.marker(child).equals("to");
            case "that-clause" -> clause && !tree.marker(child).equals("to");
            case "ing-clause" -> clause && tree.isGerund(child);
            case "clause" -> clause;
            default -> tree.is(child, "nmod", "obl") && tree.preposition(child).equals(required);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModifiers(List<String> modifiers, int noun) {
    int at = noun - modifiers.size();
    if (at < 0) {
      return false;
    }
    for (String modifier : modifiers) {
      if (!tree.lemma(at).equals(modifier) && !tree.lower(at).equals(modifier)) {
        return false;
      }
      at++;
    }
    return true;
  }
}
