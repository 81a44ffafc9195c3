package io.wiregraph.cli;

import io.wiregraph.spark.JobException;
import io.wiregraph.spark.JobOptions;
import io.wiregraph.spark.JobSummary;
import io.wiregraph.spark.SparkJob;
import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A job in a session of Spark; the only class of this room that sees Spark. */
final class SparkRun {

  private static final String MASTER = "spark.master";

  private final Console console;

  SparkRun(Console console) {
    this.console = console;
  }

  /**
   * Runs a job.
   *
   * @param master where; null takes what spark-submit says
   */
  JobSummary run(@Nullable String master, JobOptions options) throws IOException {
    SparkConf conf = new SparkConf();
    if (master != null) {
      conf.setMaster(master);
    }
    if (!conf.contains(MASTER)) {
      throw new UsageException(
          "where is it to run? Say local[2] for two threads of this machine, or use spark-submit");
    }
    if (conf.get(MASTER).startsWith("local")) {
      // Nobody looks at it, and two jobs on one machine would fight for its port.
      conf.setIfMissing("spark.ui.enabled", "false");
      conf.setIfMissing("spark.driver.host", "localhost");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
    conf.setIfMissing("spark.app.name", "wiregraph");
    SparkJob.configure(conf);
    try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
      return new SparkJob(spark, options, console::tell).run();
    } catch (JobException e) {
      throw new FailedException(e.getMessage() + "", e);
    }
  }
}
