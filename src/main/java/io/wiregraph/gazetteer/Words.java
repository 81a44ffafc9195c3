package io.wiregraph.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns and given names, as far as coreference wants to know them. */
public final class Words {

  private static final class Holder {
    static final Words INSTANCE = new Words();
  }

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();

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
    for (String[] row : Table.rows("given_names.tsv", 2)) {
      givenNames.put(row[0], "feminine".equals(row[1]) ? Gender.FEMININE : Gender.MASCULINE);
    }
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
}
