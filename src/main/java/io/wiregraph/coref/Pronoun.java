package io.wiregraph.coref;

import io.wiregraph.gazetteer.Gender;

/**
 * What a pronoun asks of its antecedent.
 *
 * @param person 1, 2 or 3; 0 for pointing words ("this")
 * @param gender he or she
 * @param count one or several
 * @param reflexive whether it points back to the subject of its clause
 */
record Pronoun(int person, Gender gender, Count count, boolean reflexive) {

  /** Returns what the pronoun {@code word}, in lower case, asks for. */
  static Pronoun of(String word) {
    return switch (word) {
      case "he", "him", "his" -> new Pronoun(3, Gender.MASCULINE, Count.ONE, false);
      case "himself" -> new Pronoun(3, Gender.MASCULINE, Count.ONE, true);
      case "she", "her", "hers" -> new Pronoun(3, Gender.FEMININE, Count.ONE, false);
      case "herself" -> new Pronoun(3, Gender.FEMININE, Count.ONE, true);
      case "it", "its" -> new Pronoun(3, Gender.UNKNOWN, Count.ONE, false);
      case "itself" -> new Pronoun(3, Gender.UNKNOWN, Count.ONE, true);
      case "they", "them", "their", "theirs" -> new Pronoun(3, Gender.UNKNOWN, Count.MANY, false);
      case "themselves", "each other", "one another" ->
          new Pronoun(3, Gender.UNKNOWN, Count.MANY, true);
      case "i", "me", "my", "mine", "myself" -> new Pronoun(1, Gender.UNKNOWN, Count.ONE, false);
      case "we", "us", "our", "ours", "ourselves" ->
          new Pronoun(1, Gender.UNKNOWN, Count.MANY, false);
      case "you", "your", "yours", "yourself", "yourselves" ->
          new Pronoun(2, Gender.UNKNOWN, Count.EITHER, false);
      default -> new Pronoun(0, Gender.UNKNOWN, Count.EITHER, false);
    };
  }

  /** Returns whether it can only mean a person. */
  boolean personal() {
    return person == 3 && gender != Gender.UNKNOWN;
  }
}
