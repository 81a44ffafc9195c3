package io.wiregraph.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Writes the graph: first the articles' own graphs, then what all articles together give to
 * identity graph and default graph, each line of it once.
 *
 * @param settings as {@link WorkSettings#text} gives them
 * @param out folder of the result
 * @param partitions of each half
 */
record GraphStage(String settings, String out, int partitions) {

  /** Returns rows of {@link Tables#PARTS}, in the order of their names. */
  List<Row> write(Dataset<Row> records, Dataset<Row> decisions) {
    Column id = functions.col(Tables.ID);
    Dataset<Row> inOrder =
        records
            .select(Tables.ID, Tables.RECORD)
            .repartition(partitions, id)
            .sortWithinPartitions(Tables.ID);
    List<Row> parts = new ArrayList<>(parts(lines(inOrder, false), 0));
    Dataset<Row> decided = records.select(Tables.ID, Tables.RECORD).join(decisions, Tables.ID);
    // What is said of one thing stands in one part.
    Column subject = functions.substring_index(functions.col("line"), " ", 1);
    Dataset<Row> merged =
        lines(decided, true).repartition(partitions, subject).sortWithinPartitions("line");
    parts.addAll(parts(merged, partitions));
    return parts;
  }

  private Dataset<Row> lines(Dataset<Row> articles, boolean isMerged) {
    return articles.flatMap(new LinesTask(settings, isMerged), Encoders.row(Tables.LINES));
  }

  private List<Row> parts(Dataset<Row> lines, int first) {
    List<Row> parts =
        lines.mapPartitions(new PartTask(out, first), Encoders.row(Tables.PARTS)).collectAsList();
    return parts.stream().sorted((a, b) -> a.getString(0).compareTo(b.getString(0))).toList();
  }
}
