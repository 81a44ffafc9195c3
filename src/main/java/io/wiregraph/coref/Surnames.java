package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The last names of the persons whom an article calls by their full names. */
final class Surnames {

  private static final String PERSON = "PERSON";

  private final Set<String> names = new HashSet<>();

  Surnames(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      for (int i = 1; i < s.size(); i++) {
        boolean last = i + 1 == s.size() || !PERSON.equals(s.name(i + 1));
        if (last && isNamePart(s, i) && isNamePart(s, i - 1) && s.head(i - 1) == i) {
          names.add(s.word(i));
        }
      }
    }
  }

  private static boolean isNamePart(Sentence s, int token) {
    return PERSON.equals(s.name(token)) && Tree.isProper(s, token) && !Honorifics.is(s.word(token));
  }

  boolean contains(String word) {
    return names.contains(word);
  }

  /**
   * Returns whether the token is such a last name, though nobody labelled it: "Waters said". Not at
   * the start of a sentence, where any word has a capital.
   */
  boolean isNamed(Sentence s, int token) {
    String word = s.word(token);
    boolean noun = Tree.isNoun(s, token) && Character.isUpperCase(word.codePointAt(0));
    return noun
        && names.contains(word)
        && Sentence.NO_NAME.equals(s.name(token))
        && token > 0
        && !Tree.hasChild(s, token, "det")
        && !Tree.hasChild(s, token, "compound");
  }
}
