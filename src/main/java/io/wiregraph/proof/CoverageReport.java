package io.wiregraph.proof;

import java.util.List;

/**
 * What share of a corpus the lexicon knows.
 *
 * @param articles how many articles were read
 * @param verbs how many verb tokens they have, without auxiliaries and copulas
 * @param known how many of these have an entry whose frame they fill
 * @param unknownVerbs the others by predicate, the most frequent first
 * @param unknownNouns nouns formed from verbs of the lexicon that are no entries, the most frequent
 *     first
 */
public record CoverageReport(
    long articles, long verbs, long known, List<Unknown> unknownVerbs, List<Unknown> unknownNouns) {

  /** Takes copies. */
  public CoverageReport {
    unknownVerbs = List.copyOf(unknownVerbs);
    unknownNouns = List.copyOf(unknownNouns);
  }

  /**
   * A word that the lexicon does not know.
   *
   * @param predicate its lemma, of a verb with its particle
   * @param count how often it comes
   * @param entries how many entries of the lemma there are, none of which fits where it comes
   * @param sightings the first places
   */
  public record Unknown(String predicate, int count, int entries, List<Sighting> sightings) {

    /** Takes a copy. */
    public Unknown {
      sightings = List.copyOf(sightings);
    }
  }

  /**
   * Where a word was seen.
   *
   * @param article id of the article
   * @param sentence the sentence, in one line
   */
  public record Sighting(String article, String sentence) {}

  /** Returns the share of verb tokens known, from 0 to 1; 1 where there are none. */
  public double share() {
    return verbs == 0 ? 1 : (double) known / verbs;
  }
}
