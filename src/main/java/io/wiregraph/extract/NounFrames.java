package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.NounClass;
import io.wiregraph.lexicon.TermKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Chooses for each event noun of a sentence the lexical entry whose frame it fills. */
final class NounFrames {

  private static final Set<String> OF = Set.of("of");

  private final Tree tree;
  private final Lexicon lexicon;
  private final BiPredicate<Set<String>, Integer> isOneOf;
  private final Map<Integer, Optional<LexicalEntry>> chosen = new HashMap<>();

  /**
   * Makes them.
   *
   * @param isOneOf tells whether a token is one of the lemmas, or of the classes, of a frame
   */
  NounFrames(Tree tree, Lexicon lexicon, BiPredicate<Set<String>, Integer> isOneOf) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.isOneOf = isOneOf;
  }

  /** Returns the entry of an event noun or of a noun of saying; null where the token is none. */
  @Nullable LexicalEntry entry(int noun) {
    if (!tree.isNoun(noun) || tree.isNamed(noun)) {
      return null;
    }
    Optional<LexicalEntry> known = chosen.get(noun);
    if (known == null) {
      known =
          lexicon.nouns(tree.lemma(noun)).stream()
              .filter(e -> e.kind() == TermKind.EVENT || e.kind() == TermKind.STATEMENT)
              .filter(e -> hasModifiers(tree, e.modifiers(), noun) && nounHasAll(e, noun))
              .filter(e -> hasOwner(e, noun) && hasObject(e, noun))
              .findFirst();
      chosen.put(noun, known);
    }
    return known.orElse(null);
  }

  /** "the army's presence", no "presence of mind": whose it is must be of the frame's class. */
  private boolean hasOwner(LexicalEntry entry, int noun) {
    if (entry.subjects().isEmpty()) {
      return true;
    }
    for (int child : tree.children(noun)) {
      boolean before = child < noun && tree.is(child, "nmod:poss", "compound", "amod");
      boolean behind = tree.is(child, "nmod") && tree.preposition(child).equals("by");
      boolean pronoun = tree.tag(child).equals("PRP$") && !tree.lower(child).equals("its");
      boolean names = !tree.tag(child).startsWith("JJ") || tree.isDemonym(child);
      if ((pronoun && entry.subjects().contains(NounClass.HUMAN.name()))
          || (((before && names) || behind) && isOneOf.test(entry.subjects(), child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands behind a preposition that the frame requires, or behind "of" where it asks none.
   */
  private boolean hasObject(LexicalEntry entry, int noun) {
    if (entry.objects().isEmpty()) {
      return true;
    }
    Set<String> prepositions = entry.requires().isEmpty() ? OF : entry.requires();
    for (int child : tree.children(noun, "nmod")) {
      if (prepositions.contains(tree.preposition(child)) && isOneOf.test(entry.objects(), child)) {
        return true;
      }
    }
    return false;
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

  /** Returns whether the words of an entry before its head stand before the noun. */
  static boolean hasModifiers(Tree tree, List<String> modifiers, int noun) {
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
