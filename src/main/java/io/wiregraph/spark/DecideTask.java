package io.wiregraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Puts all records into an identity index on this machine's disk, then hands out what was decided,
 * article by article.
 *
 * @param settings as {@link WorkSettings#text} gives them
 */
record DecideTask(String settings) implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> records) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "identity");
    LocalIdentity identity = new LocalIdentity(folder, MachineWork.of(settings).graph());
    TaskContext.get()
        .addTaskCompletionListener((TaskCompletionListener) context -> identity.close());
    while (records.hasNext()) {
      Row row = records.next();
      identity.put(row.getString(1), (byte[]) row.get(2));
    }
    return identity.decide();
  }
}
