package io.wiregraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a Wikipedia title: {@code Kim_Min-woo_(footballer)}, {@code Aurora,_Colorado}.
 *
 * @param whole all of it with blanks
 * @param base what stands before a bracket: the name
 * @param qualifier what stands in the bracket, or behind the comma; empty where there is neither
 * @param isPlace whether the qualifier stands behind a comma, as that of a place does
 */
record Title(String whole, String base, String qualifier, boolean isPlace) {

  /** Takes a title apart. */
  static Title of(String title) {
    String whole = title.replace('_', ' ');
    int open = whole.lastIndexOf(" (");
    if (open > 0 && whole.endsWith(")")) {
      String qualifier = whole.substring(open + 2, whole.length() - 1);
      return new Title(whole, whole.substring(0, open), qualifier, false);
    }
    int comma = whole.lastIndexOf(", ");
    boolean isDegree = comma > 0 && whole.substring(comma + 2).matches("(?:Jr|Sr|Inc|Ltd|\\d).*");
    return comma > 0 && !isDegree
        ? new Title(whole, whole, whole.substring(comma + 2), true)
        : new Title(whole, whole, "", false);
  }

  /** Returns the name of a place without the state that it lies in. */
  String beforeComma() {
    return isPlace ? base.substring(0, base.length() - qualifier.length() - 2) : base;
  }

  /** Returns the first letters of the name's words that begin with a capital. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : base.split("[ \\-,]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Returns the words of the qualifier in small letters. */
  List<String> qualifierWords() {
    List<String> words = new ArrayList<>();
    for (String word : qualifier.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
