package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the nouns of a sentence that the lexicon says name a standing relation. */
final class RelationNouns {

  /** The relation between a person and a post. */
  static final String POST = "holdsPosition";

  private final Reading reading;
  private final Tree tree;
  private final Map<Integer, Optional<LexicalEntry>> known = new HashMap<>();

  RelationNouns(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Returns whether an entry is of a noun of posts: "minister". */
  static boolean isPost(LexicalEntry entry) {
    return entry.type().equals(POST);
  }

  /** Returns whether an entry is of a noun that names no post but has one: "her role as". */
  static boolean isRole(LexicalEntry entry) {
    return isPost(entry) && entry.roleAfter("as").isPresent();
  }

  /**
   * Returns whether the noun describes who is in the relation; "her death" does not, and of parties
   * {@link PartyRule} knows more.
   */
  static boolean hasBearer(LexicalEntry entry) {
    return entry.role(SyntacticFunction.SELF).isPresent() && !entry.type().equals("memberOfParty");
  }

  /** Returns the entry of the noun that is, or begins, at the token; null where it names none. */
  @Nullable LexicalEntry entry(int noun) {
    Optional<LexicalEntry> entry = known.get(noun);
    if (entry == null) {
      entry = Optional.ofNullable(find(noun));
      known.put(noun, entry);
    }
    return entry.orElse(null);
  }

  private @Nullable LexicalEntry find(int noun) {
    if (!tree.isNoun(noun)) {
      return null;
    }
    if (lastWord(noun) != noun) {
      return tree.isBelow(noun + 2, noun) ? hyphenated(noun) : null;
    }
    LexicalEntry whole = noun < 2 || lastWord(noun - 2) != noun ? null : hyphenated(noun - 2);
    if (whole != null) {
      return tree.isBelow(noun, noun - 2) ? null : whole;
    }
    return simple(noun);
  }

  private @Nullable LexicalEntry simple(int noun) {
    for (LexicalEntry entry : reading.lexicon().nouns(tree.lemma(noun))) {
      boolean whole = !entry.modifiers().contains("-");
      if (entry.kind() == TermKind.RELATION
          && whole
          && !isRole(entry)
          && NounFrames.hasModifiers(tree, entry.modifiers(), noun)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Returns the last token of a hyphenated noun that begins at {@code noun}: "secretary-general".
   */
  int lastWord(int noun) {
    boolean hyphen = noun + 2 < tree.size() && tree.tag(noun + 1).equals("HYPH");
    return hyphen ? noun + 2 : noun;
  }

  private @Nullable LexicalEntry hyphenated(int noun) {
    List<String> before = List.of(tree.lower(noun), "-");
    for (LexicalEntry entry : reading.lexicon().nouns(tree.lower(noun + 2))) {
      if (entry.kind() == TermKind.RELATION && entry.modifiers().equals(before)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Returns whether a token is part of what the lexicon calls a noun: "Interior" of "Interior
   * Minister".
   */
  boolean isPostWord(int i) {
    for (int j = i + 1; j < Math.min(tree.size(), i + 4); j++) {
      LexicalEntry entry = entry(j);
      if (entry != null && i >= j - entry.modifiers().size()) {
        return true;
      }
    }
    return false;
  }
}
