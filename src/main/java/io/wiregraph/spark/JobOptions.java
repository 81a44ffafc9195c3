package io.wiregraph.spark;

import java.util.List;

/**
 * What a job is to do.
 *
 * @param inputs files and folders, as addresses or paths of any file system that Hadoop knows
 * @param out folder of the result, likewise
 * @param partitions in how many parts articles are worked on; 0 takes what fits the input's size
 * @param columns the columns of Parquet files
 * @param work what becomes of articles
 */
public record JobOptions(
    List<String> inputs, String out, int partitions, ColumnNames columns, WorkSettings work) {

  /** Takes a copy of the inputs. */
  public JobOptions {
    inputs = List.copyOf(inputs);
    if (partitions < 0) {
      throw new IllegalArgumentException("a job has at least one partition");
    }
  }
}
