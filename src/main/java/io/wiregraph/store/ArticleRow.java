package io.wiregraph.store;

import io.wiregraph.text.ArticleId;

/**
 * An article that is in the store.
 *
 * @param id its name
 * @param record digest of its record
 * @param contentHash hash of all that decides its record
 * @param graphVersion what, beside the record, decided its graph
 * @param analyser what, beside the article, decided its record: versions of program, models,
 *     lexicon
 */
public record ArticleRow(
    ArticleId id, String record, String contentHash, String graphVersion, String analyser) {

  private static final String BETWEEN = "; graph: ";

  /** Returns all that determined record and graph beside the article itself. */
  String determinants() {
    return analyser + BETWEEN + graphVersion;
  }

  /** Returns the row that was written with those determinants. */
  static ArticleRow of(ArticleId id, String record, String contentHash, String determinants) {
    int between = determinants.lastIndexOf(BETWEEN);
    return between < 0
        ? new ArticleRow(id, record, contentHash, "", determinants)
        : new ArticleRow(
            id,
            record,
            contentHash,
            determinants.substring(between + BETWEEN.length()),
            determinants.substring(0, between));
  }
}
