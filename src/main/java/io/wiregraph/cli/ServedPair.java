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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ParameterizedSparqlString;

/** Our server, and Fuseki as it comes, over the same graph, each a process of its own. */
final class ServedPair implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final String HEAP = "-Xmx1536m";
  private static final int WARMING_ROUNDS = 2;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.99;

  private final ServingProcess serve;
  private final ServingProcess fuseki;
  private final String address;
  private final QueryLoad ours;
  private final QueryLoad theirs;

  private ServedPair(
      ServingProcess serve,
      ServingProcess fuseki,
      String address,
      QueryLoad ours,
      QueryLoad theirs) {
    this.serve = serve;
    this.fuseki = fuseki;
    this.address = address;
    this.ours = ours;
    this.theirs = theirs;
  }

  /**
   * Loads a file of N-Quads twice and starts both.
   *
   * @param work a folder for what they keep
   */
  @SuppressWarnings("MustBeClosed")
  static ServedPair start(Path graph, Path work, Console console) throws IOException {
    console.tell("loading it twice");
    Path store = work.resolve("store");
    Path database = work.resolve("tdb2");
    done(
        OwnProgram.call(HEAP, List.of("load", "--store", store.toString(), graph.toString())),
        work);
    done(BenchLoadCommand.loader(graph, database), work);
    int own = freePort();
    int other = freePort();
    QueryLoad ours = load(own);
    QueryLoad theirs = load(other);
    ServingProcess serve = start(serve(store, own), work, ours);
    try {
      ServingProcess fuseki = start(fuseki(database, other), work, theirs);
      return new ServedPair(serve, fuseki, address(own), ours, theirs);
    } catch (IOException | RuntimeException e) {
      serve.close();
      throw e;
    }
  }

  private static void done(Call call, Path work) throws IOException {
    SpeedRun.whole(
        MeasuredProcess.run(call, work, Duration.ofHours(1)), String.join(" ", call.words()));
  }

  /** Returns a port of this machine at which nothing listens. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns the address of a server of this machine. */
  static String address(int port) {
    return "http://127.0.0.1:" + port + "/";
  }

  private static QueryLoad load(int port) {
    return new QueryLoad(URI.create(address(port) + "kg/sparql"), LIMIT);
  }

  private static ServingProcess start(Call call, Path work, QueryLoad endpoint) throws IOException {
    return ServingProcess.start(call, work, () -> endpoint.ask("ASK {}"), LIMIT);
  }

  /** Starts our server over a store, with further options, and waits until it answers. */
  static ServingProcess serving(Path store, int port, Path work, String... options)
      throws IOException {
    return start(serve(store, port, options), work, load(port));
  }

  private static Call serve(Path store, int port, String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("serve", "--store", store.toString(), "--port", Integer.toString(port)));
    words.addAll(List.of(options));
    return OwnProgram.call(HEAP, words);
  }

  /** Gets the collector of garbage that our launcher chooses, too. */
  private static Call fuseki(Path database, int port) {
    return new Call(
        List.of(
            OwnProgram.java(),
            HEAP,
            "-XX:+UseParallelGC",
            "-cp",
            System.getProperty("java.class.path"),
            StockFuseki.class.getName(),
            database.toString(),
            Integer.toString(port)),
        Map.of());
  }

  /** Returns the address of our server, with a slash at its end. */
  String address() {
    return address;
  }

  /** Returns what asks our server. */
  QueryLoad ours() {
    return ours;
  }

  /** Returns what asks Fuseki. */
  QueryLoad theirs() {
    return theirs;
  }

  /**
   * Returns the queries that need no word of the user and no index of words, which Fuseki as it
   * comes does not have, and that are not too slow to compare.
   */
  List<String> queries(Console console, ObjectNode json) throws IOException {
    List<String> queries = new ArrayList<>();
    ArrayNode leftOut = json.putArray("leftOut");
    ArrayNode differing = json.putArray("differing");
    for (NamedQuery named : ShippedQueries.load().all()) {
      boolean isForUsers = named.parameters().stream().anyMatch(p -> p.defaultValue() == null);
      if (isForUsers || named.asksForWords()) {
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

  /**
   * Asks both the same queries in turn, and writes how fast each answers.
   *
   * @param clients how many ask at once
   * @param time how long each is asked in a round
   * @param rounds how often, after two to warm up
   */
  void compare(
      List<String> queries,
      int clients,
      Duration time,
      int rounds,
      ObjectNode json,
      Console console)
      throws IOException {
    List<QueryLoad.Result> own = new ArrayList<>();
    List<QueryLoad.Result> other = new ArrayList<>();
    for (int round = 1 - WARMING_ROUNDS; round <= rounds; round++) {
      QueryLoad.Result theirResult = theirs.run(queries, clients, time);
      QueryLoad.Result ourResult = ours.run(queries, clients, time);
      if (round > 0) {
        other.add(theirResult);
        own.add(ourResult);
      }
    }
    QueryLoad.Result their = QueryLoad.Result.of(other);
    QueryLoad.Result our = QueryLoad.Result.of(own);
    put("Fuseki", json.putObject("fuseki"), their, console);
    put("ours", json.putObject("ours"), our, console);
    double ratio = rounded(our.perSecond() / their.perSecond());
    double late = rounded(our.millis(NEARLY_ALL) / their.millis(NEARLY_ALL));
    json.put("oursToFuseki", ratio).put("oursToFusekiOf99Percent", late);
    console.print(
        String.format(
            Locale.ROOT, "ours / Fuseki, answers a second: %.2f; 99 %%: %.2f", ratio, late));
  }

  private static void put(String name, ObjectNode figures, QueryLoad.Result result, Console console)
      throws IOException {
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
  }

  /** Returns a figure to the hundredth. */
  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  @Override
  public void close() {
    fuseki.close();
    serve.close();
  }
}
