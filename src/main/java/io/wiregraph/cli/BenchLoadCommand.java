package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.GraphBlocks;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.Rounds;
import io.wiregraph.bench.Took;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph bench load}. */
@Command(
    name = "load",
    description = {
      "Measure how fast a graph gets into a store: load, with the index of words and the checks,"
          + " against Jena's tdb2.tdbloader --loader=parallel alone, each as a process of its own,"
          + " in turn.",
      "The graph is made, of the shape of real ones. Wants Linux, an idle machine and 1 GB of disk"
          + " for a million quads."
    },
    footer = {"  wiregraph bench load", "  wiregraph bench load --quads 1000000 --rounds 3"})
final class BenchLoadCommand implements Callable<Integer> {

  private static final String HEAP = "-Xmx1536m";

  private final Console console;

  @Option(
      names = "--quads",
      paramLabel = "N",
      defaultValue = "10000000",
      description = "How many quads (default: ${DEFAULT-VALUE}).")
  private long quads;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1",
      description = "How often each runs; the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--limit",
      paramLabel = "MINUTES",
      defaultValue = "60",
      description = "How long one run may take (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private SpeedFile.Option out = new SpeedFile.Option();

  BenchLoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (quads < 1 || rounds < 1 || limit < 1) {
      throw new UsageException("--quads, --rounds and --limit take 1 or more");
    }
    if (!MeasuredProcess.isPossible()) {
      throw new FailedException("what a process takes can only be told on Linux");
    }
    SpeedFile file = out.file();
    Path work = Files.createTempDirectory("wiregraph-load");
    try {
      ObjectNode json = file.all().putObject("load");
      SpeedFile.about(json, rounds);
      Path graph = work.resolve("graph.nq");
      long made = graph(graph, quads, console);
      json.put("quads", made);
      measure(graph, made, work, json);
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }

  /** Makes a graph, and returns how many quads it has. */
  static long graph(Path graph, long quads, Console console) throws IOException {
    console.tell(String.format(Locale.ROOT, "making %,d quads", quads));
    try (Writer writer =
        new BufferedWriter(Files.newBufferedWriter(graph, StandardCharsets.UTF_8))) {
      return GraphBlocks.write(quads, 1, writer);
    }
  }

  private void measure(Path graph, long made, Path work, ObjectNode json) throws IOException {
    List<Took> theirs = new ArrayList<>();
    List<Took> ours = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      theirs.add(run("tdbloader", loader(graph, work.resolve("tdb2")), work));
      ours.add(run("ours", load(graph, work.resolve("store")), work));
      Folders.delete(work.resolve("tdb2"));
      Folders.delete(work.resolve("store"));
    }
    double their = put(json.putObject("tdbloader"), made, Rounds.medians(theirs));
    double own = put(json.putObject("ours"), made, Rounds.medians(ours));
    double ratio = Math.round(own / their * 100) / 100.0;
    json.put("oursToTdbloader", ratio);
    console.print(
        String.format(
            Locale.ROOT,
            "%,d quads: ours %,.0f a second, tdbloader %,.0f; ours / tdbloader %.2f",
            made,
            own,
            their,
            ratio));
  }

  private static double put(ObjectNode figures, long made, Took took) {
    SpeedFigures.put(figures, took);
    double speed = made / took.seconds();
    figures.put("quadsPerSecond", Math.round(speed));
    return speed;
  }

  /** How Jena's own loader is started. */
  static Call loader(Path graph, Path database) {
    return new Call(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-cp",
            System.getProperty("java.class.path"),
            "tdb2.tdbloader",
            "--loader=parallel",
            "--loc",
            database.toString(),
            graph.toString()),
        Map.of());
  }

  /** How ours is started. */
  static Call load(Path graph, Path store) {
    return new Call(
        List.of(SpeedRun.launcher(), "load", "--store", store.toString(), graph.toString()),
        Map.of("JAVA_OPTS", HEAP));
  }

  private Took run(String name, Call call, Path work) throws IOException {
    // What was written before is not written while this runs.
    MeasuredProcess.run(new Call(List.of("sync"), Map.of()), work, Duration.ofMinutes(limit));
    MeasuredProcess.Ended ended = MeasuredProcess.run(call, work, Duration.ofMinutes(limit));
    SpeedRun.whole(ended, name);
    console.tell(name + ": " + SpeedFigures.line(ended.took()));
    return ended.took();
  }
}
