package io.wiregraph.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title of the link dictionary with its spellings, and what of it is worth keeping: titles of
 * things that have a name, and spellings that could be one. Wikipedia writes a title in small
 * letters behind the first word unless it is a name, so that most common nouns are told by it.
 */
final class DictionaryTitle {

  /** Titles that nobody ever linked to by another spelling are redirects, or next to unknown. */
  private static final int FEWEST_SPELLINGS = 2;

  /** Persons with so many spellings are looked up by their last name, too. */
  private static final int FAMOUS = 8;

  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}'-]{2,}");

  /** Spellings that mean something else nineteen times out of twenty. */
  private static final double LOWEST_SCORE = 0.05;

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 8;

  /** In UTF-8 not more than the 255 bytes that the index has room for. */
  private static final int LONGEST_TITLE = 80;

  private static final Pattern WORDS = Pattern.compile("[–/ ]+");

  private static final Pattern NO_THING =
      Pattern.compile(
          "(?:Lists?|Index|Timeline|Outline|Glossary|History|Economy|Geography|Demographics"
              + "|Politics|Culture|Foreign_relations)_of_.*|\\d.*|.*\\((?:.*[ _])?(?:disambiguation"
              + "|surname|name|album|song|EP|single|episode|soundtrack|crater|genus|virus|number"
              + "|letter|unit|horse)\\)");

  /** Words that are small within names. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "at", "to", "a", "de", "la", "le", "les", "du",
          "des", "del", "von", "van", "der", "den", "di", "da", "do", "dos", "das", "al", "el", "y",
          "e", "bin", "bint", "ibn", "ul", "ad", "as", "s", "d", "l", "zu", "und", "et");

  /** Words that are small in titles of things that news names. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "national",
          "team",
          "football",
          "soccer",
          "cricket",
          "basketball",
          "baseball",
          "hockey",
          "rugby",
          "union",
          "league",
          "war",
          "civil",
          "attack",
          "attacks",
          "bombing",
          "bombings",
          "treaty",
          "massacre",
          "shooting",
          "agreement",
          "air",
          "base",
          "station",
          "shuttle",
          "peace",
          "state",
          "women's",
          "men's",
          "county",
          "province",
          "district",
          "region",
          "city",
          "system",
          "people",
          "border",
          "oil",
          "field",
          "spill",
          "orbiter",
          "under",
          "ice",
          "soap");

  /** What a spelling from the web has that no name has. */
  private static final Pattern WEB =
      Pattern.compile("[wW]iki(?:pedia|[:/])|https?:|www\\.|\\.html|[eE]ncyclop|[\\[\\]{}|<>=#]");

  /** What is left of the score of a spelling in capitals or with odd signs, which few ever used. */
  private static final double ODD = 0.3;

  private static final int PREFIX = 3;

  private final String title;
  private final Map<String, Double> names = new HashMap<>();
  private int spellings;

  DictionaryTitle(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Returns whether it can be what a name means, as far as the title itself tells. */
  static boolean isName(String title) {
    if (title.length() > LONGEST_TITLE || NO_THING.matcher(title).matches()) {
      return false;
    }
    Title parts = Title.of(title);
    int capitals = 0;
    boolean small = false;
    for (String word : WORDS.split(parts.base(), -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (Character.isLowerCase(word.codePointAt(0))) {
        if (!SMALL.contains(word) && !OF_THINGS.contains(word)) {
          return false;
        }
        small |= OF_THINGS.contains(word);
      } else {
        capitals++;
      }
    }
    return capitals > 1 || (capitals == 1 && (!small || parts.base().matches(".* (?:team|war)")));
  }

  /** Takes a spelling into account. */
  void add(String spelling, double score) {
    spellings++;
    if (score < LOWEST_SCORE
        || spelling.length() > LONGEST_NAME
        || !startsName(spelling)
        || isOfWeb(spelling)
        || spelling.chars().filter(c -> c == ' ').count() >= MOST_WORDS) {
      return;
    }
    String letters = SurfaceKey.letters(spelling);
    if (!letters.isEmpty()) {
      names.merge(letters, isPlain(spelling) ? score : score * ODD, Math::max);
    }
  }

  private static boolean isOfWeb(String spelling) {
    int colon = spelling.indexOf(':');
    return (colon >= 0 && colon <= PREFIX) || WEB.matcher(spelling).find();
  }

  /**
   * Returns whether news would write it so: no other signs than names have, not all in capitals.
   */
  private static boolean isPlain(String spelling) {
    boolean small = false;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        small |= Character.isLowerCase(c) || Character.isDigit(c);
      } else if (" .'’&,-–".indexOf(c) < 0) {
        return false;
      }
    }
    char end = spelling.charAt(spelling.length() - 1);
    boolean ends = Character.isLetterOrDigit(end) || (end == '.' && spelling.indexOf('.') > 0);
    boolean article = spelling.startsWith("The ") || spelling.startsWith("the ");
    return ends && !article && (small || SurfaceKey.isAcronym(spelling));
  }

  private static boolean startsName(String spelling) {
    return !spelling.isEmpty()
        && (Character.isUpperCase(spelling.codePointAt(0))
            || Character.isDigit(spelling.codePointAt(0))
            || spelling.startsWith("al-")
            || spelling.startsWith("the "));
  }

  /** Returns whether the title is kept. */
  boolean isKept(TitleKinds kinds) {
    if (spellings >= FEWEST_SPELLINGS) {
      return true;
    }
    Kind kind = kinds.ofName(Title.of(title).base());
    return kind == Kind.ORGANIZATION || kind == Kind.PLACE;
  }

  /** Returns whether the title looks like the name of a person of whom much is written. */
  private boolean isFamousPerson(Title parts, TitleKinds kinds) {
    if (spellings < FAMOUS || !PERSON.matcher(parts.base()).matches()) {
      return false;
    }
    Kind kind = kinds.of(parts);
    return kind == Kind.PERSON || (kind == Kind.UNKNOWN && parts.qualifier().isEmpty());
  }

  /** Returns the spellings to keep, as letters, each with its score. */
  Map<String, Double> names(TitleKinds kinds) {
    Map<String, Double> all = new HashMap<>(names);
    Title parts = Title.of(title);
    Set<String> own = new HashSet<>(List.of(parts.whole(), parts.base(), parts.beforeComma()));
    own.forEach(name -> all.merge(SurfaceKey.letters(name), LOWEST_SCORE, Math::max));
    if (isFamousPerson(parts, kinds)) {
      String last = parts.base().substring(parts.base().lastIndexOf(' ') + 1);
      all.merge(SurfaceKey.letters(last), LOWEST_SCORE, Math::max);
    }
    all.remove("");
    return all;
  }

  int spellings() {
    return spellings;
  }
}
