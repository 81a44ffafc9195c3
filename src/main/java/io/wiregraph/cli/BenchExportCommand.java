package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.Took;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code wiregraph bench export}. */
@Command(
    name = "export",
    description = {
      "Measure how long export takes for each format of nodes and edges that it streams, with a heap"
          + " of 300 MB, from a made graph: seconds, processor time, memory.",
      "A quarter of a million events, which is a million edges, take ten minutes and 4 GB of disk to"
          + " be made and loaded: --store keeps them."
    },
    footer = {
      "  wiregraph bench export",
      "  wiregraph bench export --events 20000",
      "  wiregraph bench export --store made    # and again, without making it anew"
    })
final class BenchExportCommand implements Callable<Integer> {

  private static final String HEAP = "-Xmx300m";
  private static final String COUNTED = "graphml";

  /** What is written from its begin to its end, whatever its length. */
  private static final List<String> FORMATS = List.of(COUNTED, "gexf", "cx2", "cyjs", "neo4j");

  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final double MEGABYTE = 1e6;

  private final Console console;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "288000",
      description = "How many events the made graph has (default: ${DEFAULT-VALUE}).")
  private long events;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The store to export; made there, and kept, where there is none (default: one that is made"
              + " and deleted).")
  private @Nullable Path store;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the figures are written, beside what else the file has (default:"
              + " docs/quality/speed.json of the program).")
  private @Nullable Path out;

  BenchExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (events < 1) {
      throw new UsageException("--events takes 1 or more");
    }
    if (!MeasuredProcess.isPossible()) {
      throw new UsageException("what a process takes can be measured on Linux only");
    }
    SpeedFile file =
        SpeedFile.at(out == null ? Home.folder().resolve("docs/quality/speed.json") : out);
    Path work = Files.createTempDirectory("wiregraph-export");
    try {
      ObjectNode json = file.all().putObject("export");
      SpeedFile.about(json, 1);
      Path exported = store == null ? work.resolve("store") : store.toAbsolutePath();
      if (!Files.exists(exported)) {
        BenchExploreCommand.make(exported, work, events, console);
      }
      json.put("heap", HEAP);
      for (String format : FORMATS) {
        measure(format, exported, work, json);
      }
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }

  private void measure(String format, Path exported, Path work, ObjectNode json)
      throws IOException {
    Path file = work.resolve(format.equals("neo4j") ? "graph.zip" : "graph." + format);
    Call call =
        new Call(
            List.of(
                SpeedRun.launcher(),
                "export",
                "--store",
                exported.toString(),
                "--format",
                format,
                "--view",
                "events",
                "--out",
                file.toString()),
            Map.of("JAVA_OPTS", HEAP));
    MeasuredProcess.Ended ended = MeasuredProcess.run(call, work, LIMIT);
    SpeedRun.whole(ended, String.join(" ", call.words()));
    Took took = ended.took();
    if (format.equals(COUNTED)) {
      json.put("nodes", count(file, "<node ")).put("edges", count(file, "<edge "));
    }
    ObjectNode figures = json.putObject(format);
    SpeedFigures.put(figures, took);
    figures.put("fileMegabytes", Math.round(Files.size(file) / MEGABYTE));
    console.print(
        String.format(
            Locale.ROOT,
            "%-8s %,.0f edges: %s",
            format,
            json.path("edges").asDouble(),
            SpeedFigures.line(took)));
    Files.delete(file);
  }

  private static long count(Path file, String element) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return lines.lines().filter(line -> line.stripLeading().startsWith(element)).count();
    }
  }
}
