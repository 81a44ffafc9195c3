package io.wiregraph.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * One task decides on all articles, as one machine does: the others wait for it. It holds the index
 * and the records on its machine's disk, so that its memory does not grow with them.
 *
 * @param settings as {@link WorkSettings#text} gives them
 */
record OneTaskIdentity(String settings) implements IdentityStage {

  @Override
  public Dataset<Row> decide(Dataset<Row> records) {
    return records
        .select(Tables.ID, Tables.DIGEST, Tables.RECORD)
        .coalesce(1)
        .mapPartitions(new DecideTask(settings), Encoders.row(Tables.DECISIONS));
  }
}
