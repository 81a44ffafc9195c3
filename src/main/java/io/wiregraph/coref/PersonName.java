package io.wiregraph.coref;

import java.util.List;
import java.util.Set;

/** Names of persons as lists of words in lower case. */
final class PersonName {

  /** Words of a name that may be left out. */
  private static final Set<String> PARTICLES = Set.of("al", "el", "jr", "sr", "ii", "iii", "iv");

  private PersonName() {}

  /** Returns the words of a name that tell people apart. */
  static List<String> of(List<String> tokens) {
    List<String> name = tokens.stream().filter(t -> !PARTICLES.contains(t)).toList();
    return name.isEmpty() ? tokens : name;
  }

  /**
   * Returns whether two names may be one person's: the same last name without different first
   * names, or a lone first name.
   */
  static boolean agree(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    String last = shorter.get(shorter.size() - 1);
    if (shorter.size() == 1) {
      return longer.get(longer.size() - 1).equals(last) || longer.get(0).equals(last);
    }
    if (!longer.get(longer.size() - 1).equals(last)) {
      return longer.subList(0, shorter.size()).equals(shorter);
    }
    return sameFirst(a.get(0), b.get(0))
        || longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }

  private static boolean sameFirst(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }
}
