package io.wiregraph.store;

import io.wiregraph.text.ArticleId;

/**
 * An article that is in the store.
 *
 * @param id its name
 * @param record digest of its record
 * @param contentHash hash of all that decides its record
 * @param graphVersion what, beside the record, decided its graph
 * @param determinants what determined record and graph beside the article itself, for provenance
 */
public record ArticleRow(
    ArticleId id, String record, String contentHash, String graphVersion, String determinants) {}
