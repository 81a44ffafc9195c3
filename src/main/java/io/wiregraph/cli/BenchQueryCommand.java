package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.QueryLoad;
import io.wiregraph.bench.ServingProcess;
import io.wiregraph.bench.StockFuseki;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.rdf.IriMinter;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ParameterizedSparqlString;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code wiregraph bench query}. */
@Command(
    name = "query",
    description = {
      "Measure how fast serve answers the queries that come with the program, against Fuseki as it"
          + " comes on the same graph: answers a second, and how long half and 99 % of them take.",
      "The graph is made, of the shape of real ones; both are asked in turn by the same clients on"
          + " this machine. Queries that take Fuseki more than two seconds are left out and named."
    },
    footer = {"  wiregraph bench query", "  wiregraph bench query --quads 10000000 --rounds 5"})
final class BenchQueryCommand implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.99;

  private final Console console;

  @Option(
      names = "--quads",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many quads (default: ${DEFAULT-VALUE}).")
  private long quads;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many ask at once (default: ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long each is asked in a round (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often, after one to warm up (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the figures are written, beside what else the file has (default:"
              + " docs/quality/speed.json of the program).")
  private @Nullable Path out;

  BenchQueryCommand(Console console) {
    this.console = console;
  }

  @Override
  @SuppressWarnings("try")
  public Integer call() throws IOException {
    if (quads < 1 || clients < 1 || seconds < 1 || rounds < 1) {
      throw new UsageException("--quads, --clients, --seconds and --rounds take 1 or more");
    }
    SpeedFile file = new SpeedFile(out);
    Path work = Files.createTempDirectory("wiregraph-query");
    try {
      ObjectNode json = file.all().putObject("query");
      SpeedFile.about(json, rounds);
      Path graph = work.resolve("graph.nq");
      json.put("quads", BenchLoadCommand.graph(graph, quads, console));
      json.put("clients", clients).put("seconds", seconds);
      Path store = work.resolve("store");
      Path database = work.resolve("tdb2");
      console.tell("loading it twice");
      done(BenchLoadCommand.load(graph, store), work);
      done(BenchLoadCommand.loader(graph, database), work);
      int own = freePort();
      int other = freePort();
      QueryLoad ours = load(own);
      QueryLoad theirs = load(other);
      try (ServingProcess serve = start(serve(store, own), work, ours);
          ServingProcess fuseki = start(fuseki(database, other), work, theirs)) {
        measure(ours, theirs, json);
      }
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }

  private static void done(Call call, Path work) throws IOException {
    SpeedRun.whole(
        MeasuredProcess.run(call, work, Duration.ofHours(1)), String.join(" ", call.words()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static QueryLoad load(int port) {
    return new QueryLoad(URI.create("http://127.0.0.1:" + port + "/kg/sparql"), LIMIT);
  }

  private static ServingProcess start(Call call, Path work, QueryLoad endpoint) throws IOException {
    return ServingProcess.start(call, work, () -> endpoint.ask("ASK {}"), LIMIT);
  }

  private static Call serve(Path store, int port) {
    return new Call(
        List.of(
            SpeedRun.launcher(),
            "serve",
            "--store",
            store.toString(),
            "--port",
            Integer.toString(port)),
        Map.of("JAVA_OPTS", "-Xmx1536m"));
  }

  private static Call fuseki(Path database, int port) {
    return new Call(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1536m",
            "-cp",
            System.getProperty("java.class.path"),
            StockFuseki.class.getName(),
            database.toString(),
            Integer.toString(port)),
        Map.of());
  }

  private void measure(QueryLoad ours, QueryLoad theirs, ObjectNode json) throws IOException {
    List<String> queries = queries(ours, theirs, json);
    Duration time = Duration.ofSeconds(seconds);
    List<QueryLoad.Result> own = new ArrayList<>();
    List<QueryLoad.Result> other = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      QueryLoad.Result theirResult = theirs.run(queries, clients, time);
      QueryLoad.Result ourResult = ours.run(queries, clients, time);
      if (round > 0) {
        other.add(theirResult);
        own.add(ourResult);
      }
    }
    double their = put("Fuseki", json.putObject("fuseki"), QueryLoad.Result.of(other));
    double our = put("ours", json.putObject("ours"), QueryLoad.Result.of(own));
    double ratio = rounded(our / their);
    json.put("oursToFuseki", ratio);
    console.print(String.format(Locale.ROOT, "ours / Fuseki, answers a second: %.2f", ratio));
  }

  private double put(String name, ObjectNode figures, QueryLoad.Result result) throws IOException {
    figures
        .put("answersPerSecond", rounded(result.perSecond()))
        .put("millisecondsOfHalf", rounded(result.millis(HALF)))
        .put("millisecondsOf99Percent", rounded(result.millis(NEARLY_ALL)));
    console.print(
        String.format(
            Locale.ROOT,
            "%-8s %,.1f answers a second, half in %.1f ms, 99 %% in %.1f ms",
            name,
            result.perSecond(),
            result.millis(HALF),
            result.millis(NEARLY_ALL)));
    return result.perSecond();
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** Returns the queries that need no word of the user, and that are not too slow to compare. */
  private List<String> queries(QueryLoad ours, QueryLoad theirs, ObjectNode json)
      throws IOException {
    List<String> queries = new ArrayList<>();
    ArrayNode leftOut = json.putArray("leftOut");
    ArrayNode differing = json.putArray("differing");
    for (NamedQuery named : ShippedQueries.load().all()) {
      if (named.parameters().stream().anyMatch(p -> p.defaultValue() == null)) {
        continue;
      }
      PreparedQuery prepared =
          PreparedQuery.of(named, named.name(), Map.of(), IriMinter.DEFAULT_BASE);
      ParameterizedSparqlString text =
          new ParameterizedSparqlString(named.text(), IriMinter.DEFAULT_BASE);
      prepared.values().forEach(text::setParam);
      String query = text.toString();
      theirs.ask(query);
      long start = System.nanoTime();
      String answer = theirs.ask(query);
      if (System.nanoTime() - start > MOST_NANOS) {
        leftOut.add(named.name());
        continue;
      }
      if (!answer.equals(ours.ask(query))) {
        differing.add(named.name());
      }
      queries.add(query);
    }
    if (queries.isEmpty()) {
      throw new FailedException("all queries take Fuseki more than two seconds");
    }
    json.put("queries", queries.size());
    console.tell(
        String.format(
            Locale.ROOT,
            "%,d queries, %,d left out, %,d with different answers",
            queries.size(),
            leftOut.size(),
            differing.size()));
    return queries;
  }
}
