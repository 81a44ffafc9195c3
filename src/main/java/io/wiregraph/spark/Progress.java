package io.wiregraph.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How far a stage is, as Spark's pages show it. A task that is done twice counts twice: what counts
 * for the manifest is counted from the tables.
 *
 * @param articles done
 * @param others pieces of input that were no articles
 */
record Progress(LongAccumulator articles, LongAccumulator others) implements Serializable {

  /** Returns counters that begin at nothing. */
  static Progress of(SparkContext context, String done) {
    return new Progress(
        context.longAccumulator("articles " + done), context.longAccumulator("no articles"));
  }
}
