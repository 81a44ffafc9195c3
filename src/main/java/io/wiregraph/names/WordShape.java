package io.wiregraph.names;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a word looks like: a {@code d} for digits, {@code x} and {@code X} for small and capital
 * letters, {@code g} for a Greek letter that is written out, other characters as they are; of a
 * word of more than four characters the first two, each kind that is between, and the last two. A
 * {@code k} at the end says that the word, of letters only, is known to be written with small
 * letters. The shape that CoreNLP calls "chris2useLC".
 */
final class WordShape {

  private static final int EDGE = 2;

  private static final List<String> GREEK =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
          "omicron", "rho", "sigma", "tau", "upsilon", "omega");

  private WordShape() {}

  /**
   * Returns the shape of {@code word}.
   *
   * @param isKnown whether a word in small letters is known to be written so
   */
  static String of(String word, Predicate<String> isKnown) {
    int length = word.length();
    boolean isLong = length > 2 * EDGE;
    StringBuilder begin = new StringBuilder();
    SortedSet<Character> between = new TreeSet<>();
    StringBuilder end = new StringBuilder();
    boolean isOfLetters = true;
    for (int i = 0; i < length; ) {
      int greek = greek(word, i);
      char kind = greek > 0 ? 'g' : kind(word.charAt(i));
      isOfLetters &= kind == 'x' || kind == 'X';
      if (!isLong || i < EDGE) {
        begin.append(kind);
      } else if (i < length - EDGE) {
        between.add(kind);
      } else {
        end.append(kind);
      }
      i += greek > 0 ? greek : 1;
    }
    between.forEach(begin::append);
    begin.append(end);
    if (isOfLetters && isKnown.test(word.toLowerCase(Locale.ROOT))) {
      begin.append('k');
    }
    return begin.toString();
  }

  private static char kind(char character) {
    if (Character.isDigit(character)) {
      return 'd';
    }
    if (Character.isLowerCase(character)) {
      return 'x';
    }
    return Character.isUpperCase(character) || Character.isTitleCase(character) ? 'X' : character;
  }

  private static int greek(String word, int at) {
    for (String letter : GREEK) {
      if (word.startsWith(letter, at)) {
        return letter.length();
      }
    }
    return 0;
  }
}
