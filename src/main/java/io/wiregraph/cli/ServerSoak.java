package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.Footprint;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.ServingProcess;
import io.wiregraph.bench.Visited;
import io.wiregraph.bench.Visitors;
import io.wiregraph.rdf.IriMinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Long use of a server in little time: all kinds of requests, while its store is built anew. */
final class ServerSoak {

  /** The store is built once in each, and what the server keeps is looked at behind it. */
  static final int PHASES = 10;

  private static final int CLIENTS = 16;
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(10);
  private static final int SERVER_ERROR = 500;
  private static final String HEAP = "-Xmx1536m";

  private final Console console;
  private final Path work;
  private final Path docs;

  /**
   * Prepares.
   *
   * @param work a folder for what is written
   * @param docs articles to build a store of
   */
  ServerSoak(Console console, Path work, Path docs) {
    this.console = console;
    this.work = work;
    this.docs = docs;
  }

  /** Makes so many requests, and writes what the server kept after each tenth of them. */
  void run(int requests, ObjectNode json) throws IOException {
    Path store = work.resolve("soak");
    Path more = Files.createDirectories(work.resolve("more"));
    build(store, more, 0);
    int port = ServedPair.freePort();
    json.put("requests", requests).put("rebuilds", PHASES).put("clients", CLIENTS);
    SortedMap<Integer, Long> statuses = new TreeMap<>();
    ArrayNode kept = json.putArray("kept");
    // Endless queries are to end soon, so that many of them fit in.
    try (ServingProcess server =
        ServedPair.serving(store, port, work, "--timeout", "2", "--open-metrics")) {
      // The same connections throughout, so that those of before do not count as files.
      Visitors visitors = new Visitors(ServedPair.address(port), 1);
      for (int phase = 1; phase <= PHASES; phase++) {
        phase(phase, requests / PHASES, store, more, visitors)
            .statuses()
            .forEach((status, count) -> statuses.merge(status, count, Long::sum));
        put(kept.addObject(), Footprint.of(server.pid(), visitors));
      }
    }
    statuses.forEach((status, count) -> json.withObject("/statuses").put(name(status), count));
    console.print("soak: " + statuses);
    long failed = statuses.getOrDefault(SERVER_ERROR, 0L);
    if (failed > 0) {
      throw new FailedException(failed + " requests were answered with 500");
    }
  }

  private static String name(int status) {
    return switch (status) {
      case Visitors.LEFT -> "clientLeft";
      case Visitors.BROKEN -> "broken";
      default -> Integer.toString(status);
    };
  }

  /** Makes requests until there were enough and a build has ended. */
  private Visitors.Result phase(int phase, int requests, Path store, Path more, Visitors visitors)
      throws IOException {
    Visited visited = Visited.of(visitors, IriMinter.DEFAULT_BASE);
    ExecutorService builder = Executors.newSingleThreadExecutor();
    try {
      Future<Void> building =
          builder.submit(
              () -> {
                build(store, more, phase);
                return null;
              });
      AtomicLong left = new AtomicLong(requests);
      Visitors.Result result =
          visitors.run(
              CLIENTS, visited::anything, Duration.ZERO, () -> left.getAndDecrement() <= 0);
      building.get();
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted during a build", e);
    } catch (ExecutionException e) {
      throw new IOException("a build failed", e.getCause());
    } finally {
      builder.shutdownNow();
    }
  }

  /** Builds, with an article that says something else each time. */
  private void build(Path store, Path more, int number) throws IOException {
    Files.writeString(
        more.resolve("changing.txt"),
        "Report of day "
            + (number + 1)
            + "\n\nRussia vetoed the resolution for the "
            + (number + 2)
            + "th time. Kofi Annan met Sergei Lavrov in Moscow.\n",
        StandardCharsets.UTF_8);
    Call call =
        OwnProgram.call(
            HEAP, List.of("build", "--store", store.toString(), docs.toString(), more.toString()));
    SpeedRun.whole(MeasuredProcess.run(call, work, BUILD_LIMIT), "build");
  }

  private void put(ObjectNode json, Footprint footprint) throws IOException {
    double megabyte = 1e6;
    json.put("heapMegabytes", ServedPair.rounded(footprint.heapBytes() / megabyte))
        .put("residentMegabytes", Math.round(footprint.residentBytes() / megabyte))
        .put("files", footprint.files())
        .put("threads", footprint.threads());
    console.print(
        String.format(
            Locale.ROOT,
            "heap %.1f MB, %.0f MB in all, %d files, %d threads",
            footprint.heapBytes() / megabyte,
            footprint.residentBytes() / megabyte,
            footprint.files(),
            footprint.threads()));
    console.out().flush();
  }
}
