package io.wiregraph.coref;

import java.util.Set;

/** Acronyms and what they stand for. */
final class Acronym {

  private static final Set<String> LEFT_OUT = Set.of("of", "the", "and", "for", "in", "on", "to");

  private Acronym() {}

  /** Returns whether {@code word} looks like an acronym: capitals, at least two. */
  static boolean isOne(String word) {
    String bare = word.replace(".", "");
    return bare.length() >= 2
        && bare.length() <= 8
        && bare.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && bare.chars().anyMatch(Character::isUpperCase);
  }

  /** Returns whether {@code acronym} is made of the first letters of {@code name}'s words. */
  static boolean matches(String acronym, String name) {
    String[] words = name.split("[ -]+", -1);
    if (words.length < 2 || !isOne(acronym)) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (String word : words) {
      if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
        continue;
      }
      boolean small = LEFT_OUT.contains(word);
      all.append(Character.toUpperCase(word.charAt(0)));
      main.append(small ? "" : Character.toUpperCase(word.charAt(0)));
    }
    String bare = acronym.replace(".", "");
    return bare.contentEquals(all) || bare.contentEquals(main);
  }
}
