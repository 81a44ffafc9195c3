package io.wiregraph.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a frame may ask of a subject or object beside a lemma, written in capitals: a selectional
 * restriction (Katz and Fodor 1963, The Structure of a Semantic Theory).
 */
public enum NounClass {
  /** A name of a person. */
  PERSON,
  /** A name of an organisation. */
  ORGANIZATION,
  /** A name of a place. */
  LOCATION,
  /** Who can act: people, bodies, states. */
  HUMAN,
  /** What can be moved, held or destroyed. */
  THING,
  /** A place or building, named or not. */
  PLACE,
  /** What happens, is thought or counted. */
  ABSTRACT;

  /** Returns whether a word of a frame is meant as a class, not as a lemma: it is in capitals. */
  static boolean isMeant(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) && Character.isLetter(c));
  }

  /** Returns whether the word is a class that half of all nouns belong to. */
  static boolean isBroad(String word) {
    return List.of(HUMAN, THING, PLACE, ABSTRACT).stream().anyMatch(c -> c.name().equals(word));
  }

  /** Returns whether all words are such classes. */
  public static boolean areBroad(Set<String> words) {
    return words.stream().allMatch(NounClass::isBroad);
  }

  /** Returns the preposition of "to PLACE HUMAN": what stands before the classes. */
  public static String preposition(String required) {
    String at = required;
    for (int space = at.lastIndexOf(' ');
        space > 0 && isMeant(at.substring(space + 1));
        space = at.lastIndexOf(' ')) {
      at = at.substring(0, space);
    }
    return at;
  }

  /** Returns whether there is a class of this name. */
  static boolean exists(String word) {
    return Arrays.stream(values()).anyMatch(c -> c.name().equals(word));
  }
}
