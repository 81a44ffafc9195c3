package io.wiregraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Hands out the ends of merged entities' IRIs, each once. */
final class Slugs {

  /** Longer phrases are cut at a word's end: an IRI is a name, not a text. */
  private static final int LONGEST = 80;

  /** White space, and what servers and browsers read as the structure of a path. */
  private static final Pattern BREAKS = Pattern.compile("[\\s/\\\\%;?#\\p{Cntrl}_]+");

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

  /** Returns the slug of that number: {@code rebels}, {@code rebels_2}, …. */
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
