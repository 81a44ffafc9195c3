package io.wiregraph.tagger;

/** What words are made of; by UTF-16 units, as the model was trained. */
final class Letters {

  private Letters() {}

  static boolean startsWithCapital(String word) {
    return !word.isEmpty() && isCapital(word.charAt(0));
  }

  static boolean hasCapital(String word) {
    return word.chars().anyMatch(Letters::isCapital);
  }

  static boolean isAllCapitals(String word) {
    return word.chars().allMatch(Letters::isCapital);
  }

  static boolean hasDigit(String word) {
    return word.chars().anyMatch(unit -> Character.isDigit((char) unit));
  }

  static boolean hasLetter(String word) {
    return word.chars().anyMatch(unit -> Character.isLetter((char) unit));
  }

  static boolean hasLetterOrDigit(String word) {
    return hasLetter(word) || hasDigit(word);
  }

  static boolean hasDash(String word) {
    return word.indexOf('-') >= 0;
  }

  private static boolean isCapital(int unit) {
    return Character.isUpperCase((char) unit);
  }
}
