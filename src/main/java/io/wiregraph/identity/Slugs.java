package io.wiregraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hands out the ends of merged entities' IRIs, each once: to those of one family, in the order of
 * their smallest members.
 */
final class Slugs {

  /** Longer phrases are cut at a word's end: an IRI is a name, not a text. */
  private static final int LONGEST = 80;

  /** So many digits tell the rebels of a million articles apart. */
  private static final int UNNAMED_DIGITS = 12;

  /** White space, and what servers and browsers read as the structure of a path. */
  private static final Pattern BREAKS = Pattern.compile("[\\s/\\\\%;?#\\p{Cntrl}_]+");

  private static final Pattern NUMBER = Pattern.compile("(?:_\\d+)+$");

  private final Map<String, Integer> next = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Returns the slug that {@code label} asks for, whether or not it is taken. */
  static String wanted(String label) {
    String slug = BREAKS.matcher(label.strip()).replaceAll("_");
    if (slug.codePointCount(0, slug.length()) > LONGEST) {
      slug = slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
      int word = slug.lastIndexOf('_');
      slug = word > 0 ? slug.substring(0, word) : slug;
    }
    boolean isPathStep = slug.isEmpty() || slug.equals(".") || slug.equals("..");
    return isPathStep ? "entity" : slug;
  }

  /**
   * Returns the slug of what has no name: {@code rebels-32db1c5bcfc9}. It is one article's alone,
   * so no other article can change it.
   *
   * @param hash digits that no other entity has
   */
  static String unnamed(String label, String hash) {
    return wanted(label) + "-" + hash.substring(0, UNNAMED_DIGITS);
  }

  /** Returns what is left of a slug without a number; only slugs of one family can collide. */
  static String family(String slug) {
    return NUMBER.matcher(slug).replaceFirst("");
  }

  /** Returns the slug of that number: {@code Anna_Berg}, {@code Anna_Berg_2}, …. */
  static String numbered(String wanted, int number) {
    return number == 1 ? wanted : wanted + "_" + number;
  }

  /** Takes the first free number of {@code wanted} and returns it. */
  int take(String wanted) {
    int number = next.getOrDefault(wanted, 1);
    while (!taken.add(numbered(wanted, number))) {
      number++;
    }
    next.put(wanted, number + 1);
    return number;
  }
}
