package io.wiregraph.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * Reads files of the input into articles. What cannot be read becomes a row as well, and never ends
 * the job.
 *
 * @param settings as {@link WorkSettings#text} gives them
 * @param columns the columns of tables
 */
record ReadTask(String settings, ColumnNames columns)
    implements FlatMapFunction<List<InputFile>, Row> {

  @Override
  public Iterator<Row> call(List<InputFile> files) {
    return new ReadRows(files.iterator(), WorkSettings.parse(settings).reading(), columns);
  }
}
