package io.wiregraph.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leading persons of politics, diplomacy and war by their full names. Names are compared without
 * diacritics and case, and so that usual transliterations of Russian and Arabic names agree:
 * "Sergei" and "Sergey", "al-Assad" and "Assad", "Mohammed" and "Muhammad".
 */
public final class People {

  /** Articles that news writes before a name or leaves away. */
  private static final Set<String> ARTICLES = Set.of("al", "el");

  private static final Pattern ENDS_IN_I = Pattern.compile("(ey|ei|iy|ii|yi|ij|y)$");
  private static final Pattern MOHAMMAD = Pattern.compile("m[ou]ham[ae]d");
  private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1");

  private static final class Holder {
    static final People INSTANCE = new People();
  }

  /** Titles of Wikipedia articles by name; an empty one where persons share the name. */
  private final Map<String, String> titles = new HashMap<>();

  private People() {
    for (String[] row : Table.rows("people.tsv", 4)) {
      String title = (row[1].isEmpty() ? row[0] : row[1]).replace(' ', '_');
      put(row[0], title);
      Table.parts(row[3]).forEach(other -> put(other, title));
    }
  }

  private void put(String name, String title) {
    titles.merge(key(name), title, (a, b) -> a.equals(b) ? a : "");
  }

  /** Returns the persons; read on first use, the same for all. */
  public static People load() {
    return Holder.INSTANCE;
  }

  /**
   * Returns the title of the Wikipedia article, blanks as underscores, of the one person of that
   * name; empty where there is none, or more than one.
   */
  public Optional<String> titleOf(String name) {
    return Optional.ofNullable(titles.get(key(name))).filter(title -> !title.isEmpty());
  }

  /** Returns a name as it is compared. */
  static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ł", "l")
            .replace("ı", "i");
    StringBuilder key = new StringBuilder();
    for (String part : plain.split("[\\s-]+", -1)) {
      StringBuilder letters = new StringBuilder();
      part.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
      String word = letters.toString();
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        key.append(key.isEmpty() ? "" : " ").append(folded(word));
      }
    }
    return key.toString();
  }

  private static String folded(String word) {
    if (word.length() < 4) {
      return word;
    }
    String folded = TWICE.matcher(word).replaceAll("$1");
    folded = ENDS_IN_I.matcher(folded).replaceFirst("i").replace("ks", "x").replace("dzh", "j");
    folded = folded.endsWith("dr") ? folded.substring(0, folded.length() - 1) + "er" : folded;
    return MOHAMMAD.matcher(folded).matches() ? "mohamad" : folded;
  }

  /** Returns whether the name has more than one word, so that it is no last name alone. */
  public static boolean isFull(String name) {
    return key(name).indexOf(' ') > 0;
  }

  /** Returns the names of the file that more than one person bears; for its test. */
  List<String> shared() {
    return titles.entrySet().stream()
        .filter(e -> e.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
