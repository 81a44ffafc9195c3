package io.wiregraph.cli;

import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.rdf.GraphOptions.Assertion;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.spark.ColumnNames;
import io.wiregraph.spark.JobOptions;
import io.wiregraph.spark.JobSummary;
import io.wiregraph.spark.WorkSettings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph spark}. */
@Command(
    name = "spark",
    description = {
      "Read articles on many machines, as a job of Apache Spark.",
      "Reads folders and files of any file system that Hadoop knows: .txt, .html and .jsonl, each"
          + " also with .gz, and .parquet with an article a row. What cannot be read goes to the"
          + " table _errors. A job that was stopped goes on at the stage where it was; the same"
          + " input gives the same output.",
      "MASTER is where it runs: local[2] is this machine with two threads. spark-submit says it"
          + " itself; docs/guides/scale.md."
    },
    footer = {
      "  wiregraph spark local[2] --input articles/ --out result/",
      "  wiregraph spark local[2] --input news/ --column text=body --column id=uri --out result/",
      "  wiregraph spark classpath",
      "  spark-submit --class io.wiregraph.cli.Main --jars \"$(wiregraph spark classpath)\" \\",
      "    wiregraph-0.1.0.jar spark --input hdfs:///news --out hdfs:///graph"
    })
final class SparkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "MASTER",
      description = "Spark's master, like local[2] or spark://host:7077.")
  private @Nullable String master;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "File or folder with articles; may be given again.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the result.")
  private @Nullable String out;

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description =
          "Column of Parquet files that holds id, text, title, date, source or url (default: the"
              + " column of that name).")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What all IRIs start with (default: ${DEFAULT-VALUE}).")
  private String base = IriMinter.DEFAULT_BASE;

  @Mixin private PackOption pack = new PackOption();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date of articles that do not say theirs, like 2012-02-07.")
  private @Nullable LocalDate date;

  @Option(
      names = "--assert",
      paramLabel = "RULE",
      defaultValue = "strict",
      description = "What counts as a fact: strict, corroborated or all (default: strict).")
  private Assertion assertion = Assertion.STRICT;

  @Option(
      names = "--detail",
      paramLabel = "lean|full",
      defaultValue = "lean",
      description = "full: every mention, span and sentence (default: lean).")
  private BuildCommand.Detail detail = BuildCommand.Detail.LEAN;

  @Option(
      names = "--language",
      paramLabel = "en|any",
      defaultValue = "en",
      description = "en: articles in other languages than English are left out (default: en).")
  private ArticleLanguage language = ArticleLanguage.EN;

  @Option(names = "--publish-text", description = "Put the articles' full text into the graph.")
  private boolean isTextPublished;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Longer articles are not read (default: ${DEFAULT-VALUE}).")
  private int maxCharacters = ReadOptions.DEFAULT_MAX_CODE_POINTS;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "In how many parts articles are worked on (default: one for each 256 KB of input)."
              + " Another number gives other files with the same lines in them.")
  private @Nullable Integer partitions;

  SparkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    JobOptions options = options();
    JobSummary summary;
    try {
      summary = new SparkRun(console).run(master, options);
    } catch (NoClassDefFoundError e) {
      throw new FailedException(
          "Apache Spark is not there: a release comes without it; give the command to spark-submit,"
              + " or set SPARK_HOME",
          e);
    }
    console.print(
        String.format(
            Locale.ROOT,
            "%,d articles of %,d %s in %s; %,d left out, %,d not read (%s/_errors)",
            summary.articles(),
            summary.files(),
            summary.files() == 1 ? "file" : "files",
            options.out(),
            summary.refused(),
            summary.failed(),
            options.out()));
    return summary.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private JobOptions options() {
    if (inputs.isEmpty()) {
      throw new UsageException("--input is missing: a file or folder with articles");
    }
    if (out == null) {
      throw new UsageException("--out is missing: the folder of the result");
    }
    if (partitions != null && partitions < 1) {
      throw new UsageException("--partitions takes 1 or more");
    }
    if (maxCharacters < 1) {
      throw new UsageException("--max-characters takes 1 or more");
    }
    return new JobOptions(
        inputs, out, partitions == null ? 0 : partitions, columnNames(), settings());
  }

  private ColumnNames columnNames() {
    try {
      return ColumnNames.of(columns);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--column: " + e.getMessage());
    }
  }

  private WorkSettings settings() {
    try {
      IriMinter.checkBase(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base: " + e.getMessage());
    }
    return new WorkSettings(
        pack.named(),
        base,
        assertion.code(),
        detail == BuildCommand.Detail.FULL,
        isTextPublished,
        language == ArticleLanguage.ANY,
        date == null ? null : date.toString(),
        maxCharacters);
  }
}
