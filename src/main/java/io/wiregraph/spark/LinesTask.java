package io.wiregraph.spark;

import io.wiregraph.record.ArticleRecord;
import java.util.Iterator;
import java.util.NavigableSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Makes the lines of an article: of its own graph where there is a record alone, else what it gives
 * to the graphs of all articles by the decisions that stand beside it.
 *
 * @param settings as {@link WorkSettings#text} gives them
 * @param isMerged whether there are decisions
 */
record LinesTask(String settings, boolean isMerged) implements FlatMapFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Row row) {
    GraphParts graph = MachineWork.of(settings).graph();
    ArticleRecord record = RecordBytes.record((byte[]) row.get(1));
    NavigableSet<String> lines =
        isMerged ? graph.mergedLines(record, (byte[]) row.get(2)) : graph.articleLines(record);
    return lines.stream().map(line -> RowFactory.create((Object) line)).iterator();
  }
}
