package io.wiregraph.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Writes lines to a file of the result, each once where those that are alike stand side by side.
 * The file is named after the partition: a task that is done again writes the same.
 *
 * @param out folder of the result
 * @param first number of the first part
 */
record PartTask(String out, int first) implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> lines) throws IOException {
    if (!lines.hasNext()) {
      return List.<Row>of().iterator();
    }
    int number = first + TaskContext.getPartitionId();
    long attempt = TaskContext.get().taskAttemptId();
    try (PartFile part = new PartFile(new Path(out), number, attempt)) {
      String last = "";
      while (lines.hasNext()) {
        String line = lines.next().getString(0);
        if (!line.equals(last)) {
          part.add(line);
        }
        last = line;
      }
      return List.of(part.finish()).iterator();
    }
  }
}
