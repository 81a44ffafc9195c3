package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.Footprint;
import io.wiregraph.bench.GraphBlocks;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.PageLoad;
import io.wiregraph.bench.QueryLoad;
import io.wiregraph.bench.ServingProcess;
import io.wiregraph.bench.Visit;
import io.wiregraph.bench.Visitors;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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

/** {@code wiregraph bench explore}. */
@Command(
    name = "explore",
    description = {
      "Measure how fast serve answers what its page asks: suggestions, entities, first views of"
          + " graphs, and the rest, of a made graph in which a few countries take part in very many"
          + " events.",
      "One client asks one thing after the other; the server's program has run a little before.",
      "A million events take an hour and 25 GB of disk to be made and loaded: --store keeps them."
    },
    footer = {
      "  wiregraph bench explore",
      "  wiregraph bench explore --events 70000 --times 100",
      "  wiregraph bench explore --store made    # and again, without making it anew"
    })
final class BenchExploreCommand implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration LIMIT_OF_LOADING = Duration.ofHours(2);
  private static final Duration LIMIT_OF_READING = Duration.ofMinutes(30);
  private static final double MEGABYTE = 1e6;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.95;
  private static final double ALL = 1;
  private static final int TO_WARM_UP = 30;

  /** Paths are asked for from one entity to the next. */
  private static final int FEWEST = 2;

  private final Console console;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many events the made graph has (default: ${DEFAULT-VALUE}).")
  private long events;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "200",
      description = "How often each kind of question is asked (default: ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The store to measure; made there, and kept, where there is none (default: one that is"
              + " made and deleted).")
  private @Nullable Path store;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the figures are written, beside what else the file has (default:"
              + " docs/quality/web.json of the program).")
  private @Nullable Path out;

  BenchExploreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (events < 1 || times < FEWEST) {
      throw new UsageException("--events takes 1 or more, --times " + FEWEST + " or more");
    }
    SpeedFile file =
        SpeedFile.at(out == null ? Home.folder().resolve("docs/quality/web.json") : out);
    Path work = Files.createTempDirectory("wiregraph-explore");
    try {
      ObjectNode json = file.all().putObject("explore");
      SpeedFile.about(json, 1);
      Path served = store == null ? work.resolve("store") : store.toAbsolutePath();
      if (!Files.exists(served)) {
        make(served, work, events, console);
      }
      measure(served, work, json);
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }

  /** Makes a store of a made graph in which a few countries take part in very many events. */
  static void make(Path folder, Path work, long events, Console console) throws IOException {
    console.tell(String.format(Locale.ROOT, "making a graph of %,d events", events));
    Path graph = work.resolve("graph.nq");
    try (Writer writer =
        new BufferedWriter(Files.newBufferedWriter(graph, StandardCharsets.UTF_8))) {
      GraphBlocks.writeWithHubs(events, 1, writer);
    }
    console.tell("loading it");
    Call call = BenchLoadCommand.load(graph, folder);
    SpeedRun.whole(
        MeasuredProcess.run(call, work, LIMIT_OF_LOADING), String.join(" ", call.words()));
    Files.delete(graph);
  }

  @SuppressWarnings("try")
  private void measure(Path folder, Path work, ObjectNode json) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    String root = "http://127.0.0.1:" + port + "/";
    Call serve =
        new Call(
            List.of(
                SpeedRun.launcher(),
                "serve",
                "--store",
                folder.toString(),
                "--port",
                Integer.toString(port)),
            Map.of());
    long begin = System.nanoTime();
    Visitors visitors = new Visitors(root, 1);
    try (ServingProcess server =
        ServingProcess.start(serve, work, () -> visitors.visit(Visit.get("health")), LIMIT)) {
      json.put("secondsUntilItListens", seconds(begin));
      PageLoad first = new PageLoad(root, LIMIT, 1);
      first.awaitTable(LIMIT_OF_READING);
      json.put("secondsUntilFactsAreRead", seconds(begin));
      json.put("facts", first.ask("facts?limit=1&evidence=0").path("total").asLong());
      first.run(TO_WARM_UP);
      ObjectNode kinds = json.put("times", times).putObject("milliseconds");
      new PageLoad(root, LIMIT, 2)
          .run(times)
          .forEach((kind, result) -> put(kind, result, kinds.putObject(kind)));
      Footprint kept = Footprint.of(server.pid(), visitors);
      json.put("heapMegabytes", rounded(kept.heapBytes() / MEGABYTE));
      json.put("residentMegabytes", rounded(kept.residentBytes() / MEGABYTE));
    }
  }

  private static double seconds(long begin) {
    return rounded((System.nanoTime() - begin) / 1e9);
  }

  private void put(String kind, QueryLoad.Result result, ObjectNode figures) {
    figures
        .put("half", rounded(result.millis(HALF)))
        .put("95Percent", rounded(result.millis(NEARLY_ALL)))
        .put("longest", rounded(result.millis(ALL)));
    console.tell(
        String.format(
            Locale.ROOT,
            "%-12s half in %.1f ms, 95 %% in %.1f ms, the longest %.1f ms",
            kind,
            result.millis(HALF),
            result.millis(NEARLY_ALL),
            result.millis(ALL)));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
