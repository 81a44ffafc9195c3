package io.wiregraph.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns and given names, as far as coreference wants to know them. */
public final class Words {

  /** The link of a name in the genitive to its noun: "Norland's army". */
  public static final String GENITIVE = "genitive";

  /** The link of a name that is the subject of a verb: "Norland vetoed it". */
  public static final String SUBJECT = "subject";

  /** The link of a name that stands before its noun: "Interior Minister". */
  public static final String BEFORE = "before";

  private static final class Holder {
    static final Words INSTANCE = new Words();
  }

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> moreGivenNames = new HashMap<>();
  private final Map<String, String> cues = new HashMap<>();
  private final Map<String, Set<String>> pronounCues = new HashMap<>();
  private final Set<String> sport = new HashSet<>();

  private Words() {
    Set<String> forms = Set.of("", "masculine", "feminine", "collective", "plural");
    Set<String> seen = new HashSet<>();
    for (String[] row : Table.rows("nouns.tsv", 3)) {
      if (!forms.contains(row[2]) || !seen.add(row[0])) {
        throw new IllegalStateException("nouns.tsv: " + row[0] + " " + row[2]);
      }
      Gender gender =
          switch (row[2]) {
            case "masculine" -> Gender.MASCULINE;
            case "feminine" -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
          };
      nouns.put(
          row[0], new Noun(row[1], gender, "collective".equals(row[2]), "plural".equals(row[2])));
    }
    for (String[] row : Table.rows("name_cues.tsv", 3)) {
      for (String link : Table.parts(row[1])) {
        if (cues.put(row[0] + " " + link, row[2]) != null) {
          throw new IllegalStateException("name_cues.tsv: twice " + row[0] + " " + link);
        }
      }
    }
    Table.rows("sport_words.tsv", 1).forEach(row -> sport.add(row[0]));
    Set<String> uses =
        Set.of(
            "raised",
            "empty",
            "weather",
            "situation",
            "animate",
            "proposition",
            "text",
            "actor",
            "event",
            "act",
            "opinion",
            "idle");
    for (String[] row : Table.rows("pronoun_cues.tsv", 2)) {
      if (!uses.contains(row[1])
          || !pronounCues.computeIfAbsent(row[1], use -> new HashSet<>()).add(row[0])) {
        throw new IllegalStateException("pronoun_cues.tsv: " + row[0] + " " + row[1]);
      }
    }
    for (String[] row : Table.rows("given_names.tsv", 2)) {
      givenNames.put(row[0], gender(row));
    }
    for (String[] row : Table.rows("more_given_names.tsv", 2)) {
      moreGivenNames.put(row[0], gender(row));
    }
  }

  private static Gender gender(String[] row) {
    return "feminine".equals(row[1]) ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Returns the words; read on first use, the same for all. */
  public static Words load() {
    return Holder.INSTANCE;
  }

  /** Returns what is known of the noun of that lemma. */
  public Optional<Noun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** Returns the gender that people of that given name mostly have. */
  public Gender gender(String givenName) {
    return givenNames.getOrDefault(givenName, Gender.UNKNOWN);
  }

  /**
   * Returns the gender that a person of that given name mostly has. This knows many more names than
   * {@link #gender}, also such as are words or places too: ask it of persons alone.
   */
  public Gender personGender(String givenName) {
    Gender known = gender(givenName);
    return known == Gender.UNKNOWN
        ? moreGivenNames.getOrDefault(givenName.toLowerCase(Locale.ROOT), Gender.UNKNOWN)
        : known;
  }

  /**
   * Returns what a name is that hangs on a noun or verb: name of a constant of {@code
   * fact.EntityType}.
   *
   * @param lemma the noun's or verb's lemma
   * @param link a preposition, {@link #GENITIVE}, {@link #SUBJECT} or {@link #BEFORE}
   */
  public Optional<String> cue(String lemma, String link) {
    return Optional.ofNullable(cues.get(lemma + " " + link));
  }

  /**
   * Returns whether a word beside a pronoun tells of it what {@code use} says.
   *
   * @param lemma the word's lemma
   * @param use one of the uses that {@code pronoun_cues.tsv} explains
   */
  public boolean isPronounCue(String lemma, String use) {
    return pronounCues.getOrDefault(use, Set.of()).contains(lemma);
  }

  /** Returns whether a noun is frequent in reports on matches. */
  public boolean isSport(String lemma) {
    return sport.contains(lemma);
  }
}
