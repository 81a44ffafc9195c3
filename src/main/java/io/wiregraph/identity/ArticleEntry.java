package io.wiregraph.identity;

import java.util.List;

/**
 * An article as the index keeps it.
 *
 * @param digest of its record
 * @param groups key of the group of each entity, then of each government that a place is read as;
 *     empty for what has no name
 */
record ArticleEntry(String digest, List<String> groups) {

  byte[] row() {
    return new RowWriter().text(digest).texts(groups).bytes();
  }

  static ArticleEntry of(byte[] bytes) {
    RowReader row = new RowReader(bytes);
    return new ArticleEntry(row.text(), row.texts());
  }
}
