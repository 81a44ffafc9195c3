package io.wiregraph.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for the many that a name has in the Latin alphabet: "Dmitriy", "Dmitry" and "Dmitri"
 * fold to the same letters, so do "Hussein" and "Husain". Folded forms are for comparing, not for
 * reading. The rules join what the romanisations of Cyrillic (ISO 9, BGN/PCGN 1947, the French and
 * German usage of newspapers) and Arabic (BGN/PCGN 1956) write differently.
 */
final class Transliteration {

  private record Rule(Pattern from, String to) {
    Rule(String from, String to) {
      this(Pattern.compile(from), to);
    }
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<Rule> RULES =
      List.of(
          new Rule("shch|sch", "sh"),
          new Rule("tch|tsch", "ch"),
          new Rule("dzh|dj", "j"),
          new Rule("kh", "h"),
          new Rule("zh", "z"),
          new Rule("ph", "f"),
          new Rule("ck|q|c(?=[^hieyz]|$)", "k"),
          new Rule("x", "ks"),
          new Rule("w|ff$", "v"),
          new Rule("ou|oo", "u"),
          new Rule("ee", "i"),
          new Rule("^(ye|je)", "e"),
          new Rule("[ae][iy]", "e"),
          new Rule("(iy|ij|ii|yi|y)", "i"),
          new Rule("(.)\\1+", "$1"));

  /** Shorter names differ in nothing but a vowel too often: Jan and Jen. */
  private static final int CONSONANTS_TO_FOLD_VOWELS = 4;

  private Transliteration() {}

  /** Returns a word without accents, case and whatever is no letter. */
  static String plain(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Returns the folded form of a word. */
  static String fold(String word) {
    String folded = plain(word);
    for (Rule rule : RULES) {
      folded = rule.from().matcher(folded).replaceAll(rule.to());
    }
    long consonants = folded.chars().filter(c -> "aeiou".indexOf(c) < 0).count();
    return consonants < CONSONANTS_TO_FOLD_VOWELS
        ? folded
        : folded.replace('e', 'a').replace('o', 'u');
  }
}
