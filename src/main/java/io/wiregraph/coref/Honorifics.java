package io.wiregraph.coref;

import io.wiregraph.gazetteer.Gender;
import java.util.Map;

/** Forms of address before a name. */
final class Honorifics {

  private static final Map<String, Gender> GENDERS =
      Map.ofEntries(
          Map.entry("Mr", Gender.MASCULINE),
          Map.entry("Sir", Gender.MASCULINE),
          Map.entry("Lord", Gender.MASCULINE),
          Map.entry("Mrs", Gender.FEMININE),
          Map.entry("Ms", Gender.FEMININE),
          Map.entry("Miss", Gender.FEMININE),
          Map.entry("Lady", Gender.FEMININE),
          Map.entry("Dame", Gender.FEMININE),
          Map.entry("Dr", Gender.UNKNOWN),
          Map.entry("Prof", Gender.UNKNOWN),
          Map.entry("Gen", Gender.UNKNOWN),
          Map.entry("Col", Gender.UNKNOWN),
          Map.entry("Lt", Gender.UNKNOWN),
          Map.entry("Maj", Gender.UNKNOWN),
          Map.entry("Capt", Gender.UNKNOWN),
          Map.entry("Sgt", Gender.UNKNOWN),
          Map.entry("Adm", Gender.UNKNOWN),
          Map.entry("Sen", Gender.UNKNOWN),
          Map.entry("Rep", Gender.UNKNOWN),
          Map.entry("Gov", Gender.UNKNOWN),
          Map.entry("Rev", Gender.UNKNOWN));

  private Honorifics() {}

  static boolean is(String word) {
    return GENDERS.containsKey(bare(word));
  }

  static Gender gender(String word) {
    return GENDERS.getOrDefault(bare(word), Gender.UNKNOWN);
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
