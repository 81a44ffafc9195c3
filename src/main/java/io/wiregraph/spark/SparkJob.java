package io.wiregraph.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * A build on many machines, stage by stage: each writes a folder and is not done again where that
 * is there and of the same input, options and program.
 */
public final class SparkJob {

  private static final String PARSES = "parses";
  private static final String RECORDS = "records";
  private static final String DECISIONS = "decisions";
  private static final String ERRORS = "_errors";

  private static final Map<String, StructType> SCHEMAS =
      Map.of(PARSES, Tables.PARSES, RECORDS, Tables.RECORDS, DECISIONS, Tables.DECISIONS);

  /** So many bytes of input are worked on by one task, some ten seconds' work. */
  private static final long BYTES_PER_PARTITION = 256 << 10;

  private static final int FEWEST_PARTITIONS = 4;
  private static final int MOST_PARTITIONS = 50_000;

  /** A task that reads takes so many bytes or files: reading is quick. */
  private static final long BYTES_PER_READER = 16 << 20;

  private static final int FILES_PER_READER = 1_000;

  /** Each task that writes a table holds as much of it in memory. */
  private static final String BYTES_PER_GROUP = Integer.toString(16 << 20);

  private final SparkSession spark;
  private final JobOptions options;
  private final Consumer<String> listener;
  private final String settings;

  /**
   * Prepares a job.
   *
   * @param listener hears in words what is done next
   */
  public SparkJob(SparkSession spark, JobOptions options, Consumer<String> listener) {
    this.spark = spark;
    this.options = options;
    this.listener = listener;
    this.settings = options.work().text();
  }

  /** Sets what a session needs for a job, whatever the cluster says otherwise. */
  public static SparkConf configure(SparkConf conf) {
    return conf
        // Parts must not depend on how long tasks take, or the same input gives other files.
        .set("spark.sql.adaptive.enabled", "false")
        .set("spark.sql.autoBroadcastJoinThreshold", "-1")
        .set("spark.sql.session.timeZone", "UTC")
        .set("spark.sql.files.maxPartitionBytes", "2m")
        .set("spark.sql.files.openCostInBytes", "64k")
        .set("spark.sql.parquet.enableVectorizedReader", "false");
  }

  /**
   * Does what is not done yet.
   *
   * @throws JobException if it cannot be done as it was asked for
   * @throws IOException if a file system fails
   */
  public JobSummary run() throws IOException {
    Configuration conf = spark.sparkContext().hadoopConfiguration();
    ArticleWork work = MachineWork.of(settings).work();
    InputListing input = InputListing.of(options.inputs(), conf);
    if (input.files().isEmpty()) {
      throw new JobException("no articles in " + String.join(", ", options.inputs()));
    }
    JobFolder folder = JobFolder.open(options.out(), conf);
    int partitions = partitions(input);
    spark.conf().set("spark.sql.shuffle.partitions", partitions);
    String parsing = parsing(input, work, partitions);
    if (isToDo(folder, PARSES, parsing)) {
      parse(input, partitions, folder);
      folder.end(PARSES, parsing);
    }
    String analysing = parsing + "\nanalysis: " + work.version();
    if (isToDo(folder, RECORDS, analysing)) {
      analyse(folder);
      folder.end(RECORDS, analysing);
    }
    GraphParts graph = MachineWork.of(settings).graph();
    String deciding = analysing + "\ngraph: " + graph.version();
    if (isToDo(folder, DECISIONS, deciding)) {
      decide(folder);
      folder.end(DECISIONS, deciding);
    }
    JobSummary summary = summary(input, folder);
    if (folder.isWhole(deciding)) {
      listener.accept("graph: done before");
      return summary;
    }
    listener.accept("graph: begun");
    folder.beginGraph();
    writeErrors(folder);
    List<Row> parts =
        new GraphStage(settings, folder.address("."), partitions)
            .write(table(folder, RECORDS).filter(isArticle()), table(folder, DECISIONS));
    folder.endGraph(deciding, Manifest.text(summary, work.version(), graph.version(), parts));
    return summary;
  }

  private boolean isToDo(JobFolder folder, String stage, String stamp) throws IOException {
    if (folder.isDone(stage, stamp)) {
      listener.accept(stage + ": done before");
      return false;
    }
    listener.accept(stage + ": begun");
    folder.begin(stage);
    return true;
  }

  private int partitions(InputListing input) {
    if (options.partitions() > 0) {
      return options.partitions();
    }
    long fitting = input.bytes() / BYTES_PER_PARTITION + 1;
    return (int) Math.max(FEWEST_PARTITIONS, Math.min(MOST_PARTITIONS, fitting));
  }

  /** Returns all that the parses depend on. */
  private String parsing(InputListing input, ArticleWork work, int partitions) {
    WorkSettings of = options.work();
    return String.join(
        "\n",
        "input: " + input.fingerprint(),
        "columns: " + options.columns().byField(),
        "date: " + of.date(),
        "language: " + (of.isAnyLanguage() ? "any" : "en"),
        "most characters: " + of.maxCharacters(),
        "partitions: " + partitions,
        "parser: " + work.parser().version());
  }

  private void parse(InputListing input, int partitions, JobFolder folder) {
    List<List<InputFile>> groups = input.groups(BYTES_PER_READER, FILES_PER_READER);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> read =
        context
            .parallelize(groups, groups.size())
            .flatMap(new ReadTask(settings, options.columns()));
    Column key = functions.coalesce(functions.col(Tables.ID), functions.col(Tables.PLACE));
    spark
        .createDataFrame(read, Tables.READ)
        .repartition(partitions, key)
        .sortWithinPartitions(Tables.ID, Tables.FILE, Tables.LINE)
        .mapPartitions(
            new ParseTask(settings, Progress.of(spark.sparkContext(), "parsed")),
            Encoders.row(Tables.PARSES))
        .write()
        .mode(SaveMode.Overwrite)
        .option("parquet.block.size", BYTES_PER_GROUP)
        .parquet(folder.address(PARSES));
  }

  private void analyse(JobFolder folder) {
    table(folder, PARSES)
        .filter(isArticle())
        .map(
            new RecordTask(settings, Progress.of(spark.sparkContext(), "analysed")),
            Encoders.row(Tables.RECORDS))
        .write()
        .mode(SaveMode.Overwrite)
        .option("parquet.block.size", BYTES_PER_GROUP)
        .parquet(folder.address(RECORDS));
  }

  private void decide(JobFolder folder) {
    new OneTaskIdentity(settings)
        .decide(table(folder, RECORDS).filter(isArticle()))
        .write()
        .mode(SaveMode.Overwrite)
        .option("parquet.block.size", BYTES_PER_GROUP)
        .parquet(folder.address(DECISIONS));
  }

  private Dataset<Row> table(JobFolder folder, String stage) {
    return spark.read().schema(SCHEMAS.get(stage)).parquet(folder.address(stage));
  }

  private static Column isArticle() {
    return functions.col(Tables.KIND).equalTo(Kind.ARTICLE.code());
  }

  private void writeErrors(JobFolder folder) {
    errors(folder, PARSES)
        .union(errors(folder, RECORDS))
        .coalesce(1)
        .sortWithinPartitions(Tables.PLACE, Tables.LINE)
        .write()
        .mode(SaveMode.Overwrite)
        .json(folder.address(ERRORS));
  }

  private Dataset<Row> errors(JobFolder folder, String stage) {
    return table(folder, stage)
        .filter(functions.not(isArticle()))
        .select(Tables.PLACE, Tables.LINE, Tables.ID, Tables.KIND, Tables.REASON);
  }

  private JobSummary summary(InputListing input, JobFolder folder) {
    Map<String, Long> counts = new TreeMap<>();
    count(folder, PARSES, counts);
    counts.remove(Kind.ARTICLE.code());
    count(folder, RECORDS, counts);
    return new JobSummary(input.files().size(), input.leftAlone(), counts);
  }

  private void count(JobFolder folder, String stage, Map<String, Long> counts) {
    for (Row row : table(folder, stage).groupBy(Tables.KIND).count().collectAsList()) {
      counts.merge(row.getString(0), row.getLong(1), Long::sum);
    }
  }
}
