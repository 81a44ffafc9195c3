package io.wiregraph.corpus;

import io.wiregraph.text.Article;

/** A row of a table with an article a row, read like a line of a JSON Lines file. */
public final class TableRow {

  private TableRow() {}

  /**
   * Returns the article of a row.
   *
   * @param json the row as a JSON object with {@code text} and, if known, {@code id}, {@code
   *     title}, {@code date}, {@code source} and {@code url}
   * @param id its id where the row gives none
   * @throws UnreadableException if it is no article
   */
  public static Article article(String json, String id, ReadOptions options)
      throws UnreadableException {
    return new JsonArticle().article(json, id, options);
  }
}
