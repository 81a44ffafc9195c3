package io.wiregraph.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code wiregraph spark classpath}. */
@Command(
    name = "classpath",
    description = {
      "Print the jars that a job needs beside the program's own and Spark's, for --jars of"
          + " spark-submit: with commas between.",
      "They hold the models, too. Where all machines have them in one place, as in an image, name"
          + " that place in spark.driver.extraClassPath and spark.executor.extraClassPath instead."
    },
    footer = {
      "  wiregraph spark classpath",
      "  spark-submit --jars \"$(wiregraph spark classpath)\" …"
    })
final class SparkClassPathCommand implements Callable<Integer> {

  /** What Spark brings in a version of its own, or does in another way. */
  private static final List<String> OF_SPARK =
      List.of(
          "jackson-annotations-",
          "jackson-core-",
          "jackson-databind-",
          "jackson-datatype-jsr310-",
          "slf4j-api-",
          "jcl-over-slf4j-",
          "logback-",
          "wiregraph-");

  /** What only a server or a store's index needs. */
  private static final List<String> OF_SERVERS =
      List.of("jetty-", "jena-fuseki-", "lucene-", "shiro-", "micrometer-", "prometheus-");

  private final Console console;

  SparkClassPathCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.print(jars(System.getProperty("java.class.path", "")));
    return ExitCode.OK;
  }

  /** Returns those of a class path, with commas between. */
  static String jars(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(entry -> isSent(Path.of(entry).getFileName() + ""))
        .collect(Collectors.joining(","));
  }

  private static boolean isSent(String name) {
    return OF_SPARK.stream().noneMatch(name::startsWith)
        && OF_SERVERS.stream().noneMatch(name::startsWith);
  }
}
