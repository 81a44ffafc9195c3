package io.wiregraph.link;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of a name must share to be looked up alike: their letters and digits, without
 * case, diacritics, blanks and punctuation, and without a leading article. A few capitals stay
 * capitals, since "GM" is not "Gm". The index keeps only a number made of these.
 */
final class SurfaceKey {

  private static final int SHORTEST_WITHOUT_ARTICLE = 3;
  private static final int LONGEST_ACRONYM = 5;

  private SurfaceKey() {}

  /** Returns the letters and digits that count; empty where there are none. */
  static String letters(String name) {
    boolean acronym = isAcronym(name);
    String plain = acronym ? name : name.replace("&", "and");
    if (!isAscii(plain)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
    }
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> key.appendCodePoint(acronym ? c : Character.toLowerCase(c)));
    boolean article =
        plain.length() > 4
            && plain.charAt(3) == ' '
            && plain.substring(0, 3).toLowerCase(Locale.ROOT).equals("the")
            && key.length() > SHORTEST_WITHOUT_ARTICLE;
    return article ? key.substring(3) : key.toString();
  }

  /** Returns whether {@code name} is written in two to five capitals, digits and full stops. */
  static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters++;
        if (Character.isLowerCase(c)) {
          return false;
        }
      } else if (c != '.' && c != '&' && c != '-') {
        return false;
      }
    }
    return letters > 1 && letters <= LONGEST_ACRONYM && Character.isUpperCase(name.charAt(0));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number that stands for {@code letters}: FNV-1a, its bits mixed once more. */
  static long hash(String letters) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
