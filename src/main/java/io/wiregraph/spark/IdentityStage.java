package io.wiregraph.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Decides which things of different articles are one, and hands each article the rows of the
 * identity index that its triples depend on ({@link IndexRows}). How it does is nobody else's
 * business.
 */
interface IdentityStage {

  /**
   * Returns {@link Tables#DECISIONS}, a row an article.
   *
   * @param records rows of {@link Tables#RECORDS} that are articles
   */
  Dataset<Row> decide(Dataset<Row> records);
}
