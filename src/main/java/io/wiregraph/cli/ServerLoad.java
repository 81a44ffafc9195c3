package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.QueryLoad;
import io.wiregraph.bench.Visit;
import io.wiregraph.bench.Visited;
import io.wiregraph.bench.Visitors;
import io.wiregraph.rdf.IriMinter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** What {@code bench serve} measures of a server under load. */
final class ServerLoad {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int HOSTILE_AMONG = 20;
  private static final double MOST = 0.95;
  private static final int SEED = 1;

  /** What one of many clients waits before it asks again, on the mean. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final ServedPair pair;
  private final Console console;
  private final Duration time;
  private final int rounds;
  private final Visitors visitors;

  /**
   * Prepares.
   *
   * @param time how long is measured in a round
   * @param rounds how often, after one to warm up
   */
  ServerLoad(ServedPair pair, Console console, Duration time, int rounds) {
    this.pair = pair;
    this.console = console;
    this.time = time;
    this.rounds = rounds;
    this.visitors = new Visitors(pair.address(), SEED);
  }

  /** Measures queries against Fuseki: short ones of one thing, and those that are shipped. */
  void queries(int clients, ObjectNode json) throws IOException {
    json.put("clients", clients).put("seconds", time.toSeconds());
    console.print("what is said of one thing:");
    List<String> iris =
        pair.theirs()
            .ask(
                "SELECT DISTINCT ?x { ?x a ?c FILTER(STRSTARTS(STR(?x), '"
                    + IriMinter.DEFAULT_BASE
                    + "')) } LIMIT 400")
            .lines()
            .skip(1)
            .map(String::strip)
            .toList();
    ObjectNode lookups = json.putObject("lookups");
    pair.compare(Visited.lookups(iris), clients, time, rounds, lookups, console);
    console.print("the queries that come with the program:");
    ObjectNode shipped = json.putObject("shipped");
    pair.compare(pair.queries(console, shipped), clients, time, rounds, shipped, console);
  }

  /** Measures pages that are in the server's cache, whole and where clients have them already. */
  void pages(int clients, ObjectNode json) throws IOException {
    Visited visited = Visited.of(visitors, IriMinter.DEFAULT_BASE);
    List<Visit> known = visited.knownPages(visitors);
    json.put("clients", clients).put("seconds", time.toSeconds()).put("pages", known.size());
    double unchanged = pages(known, clients, NOT_MODIFIED);
    double whole = pages(visited.pages(), clients, OK);
    json.put("notModifiedPerSecond", Math.round(unchanged))
        .put("wholePerSecond", Math.round(whole));
    console.print(
        String.format(
            Locale.ROOT,
            "pages from the cache: %,.0f a second not modified, %,.0f a second whole",
            unchanged,
            whole));
  }

  private double pages(List<Visit> pages, int clients, int expected) throws IOException {
    List<QueryLoad.Result> results = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Visitors.Result result =
          visitors.run(
              clients,
              random -> pages.get(random.nextInt(pages.size())),
              Duration.ZERO,
              after(time));
      if (result.others(expected) > 0) {
        throw new FailedException("pages were answered otherwise: " + result.statuses());
      }
      if (round > 0) {
        results.add(result.times());
      }
    }
    return QueryLoad.Result.of(results).perSecond();
  }

  private static BooleanSupplier after(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return () -> System.nanoTime() - end > 0;
  }

  /** Measures what many clients notice where some among them ask without end. */
  void hostile(int connections, ObjectNode json) throws IOException {
    Visited visited = Visited.of(visitors, IriMinter.DEFAULT_BASE);
    visited.knownPages(visitors);
    int hostile = connections / HOSTILE_AMONG;
    int others = connections - hostile;
    json.put("connections", connections).put("hostile", hostile).put("seconds", time.toSeconds());
    visitors.run(others, visited::wellMeant, PAUSE, after(time));
    List<QueryLoad.Result> quiet = new ArrayList<>();
    List<QueryLoad.Result> beside = new ArrayList<>();
    long failed = 0;
    for (int round = 1; round <= rounds; round++) {
      Visitors.Result alone = visitors.run(others, visited::wellMeant, PAUSE, after(time));
      Visitors.Result disturbed = beside(hostile, others, visited);
      failed += alone.others(OK) + disturbed.others(OK);
      quiet.add(alone.times());
      beside.add(disturbed.times());
    }
    double before = QueryLoad.Result.of(quiet).millis(MOST);
    double with = QueryLoad.Result.of(beside).millis(MOST);
    double times = ServedPair.rounded(with / before);
    json.put("quietPerSecond", ServedPair.rounded(QueryLoad.Result.of(quiet).perSecond()))
        .put("besidePerSecond", ServedPair.rounded(QueryLoad.Result.of(beside).perSecond()))
        .put("quietMillisecondsOf95Percent", ServedPair.rounded(before))
        .put("besideMillisecondsOf95Percent", ServedPair.rounded(with))
        .put("times", times)
        .put("othersNotAnswered", failed);
    console.print(
        String.format(
            Locale.ROOT,
            "%d clients: 95 %% in %.1f ms; beside %d with endless queries in %.1f ms, %.2f times as"
                + " long; %d not answered",
            others,
            before,
            hostile,
            with,
            times,
            failed));
  }

  private Visitors.Result beside(int hostile, int others, Visited visited) throws IOException {
    AtomicBoolean isOver = new AtomicBoolean();
    ExecutorService enemy = Executors.newSingleThreadExecutor();
    try {
      Visitors enemies = new Visitors(pair.address(), SEED);
      Future<Visitors.Result> attack =
          enemy.submit(
              () ->
                  enemies.run(
                      hostile,
                      random -> Visited.endless(random).within(time),
                      Duration.ZERO,
                      isOver::get));
      Visitors.Result result = visitors.run(others, visited::wellMeant, PAUSE, after(time));
      isOver.set(true);
      console.tell("the hostile ones got " + attack.get().statuses());
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a server was visited", e);
    } catch (ExecutionException e) {
      throw new IOException("the hostile ones failed", e.getCause());
    } finally {
      enemy.shutdownNow();
    }
  }
}
