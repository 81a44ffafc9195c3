package io.wiregraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks a SPARQL endpoint queries, over and over, and notes how long each answer takes. */
public final class QueryLoad {

  private static final int HTTP_OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI endpoint;
  private final Duration limit;

  /**
   * Prepares.
   *
   * @param limit how long an answer may take
   */
  public QueryLoad(URI endpoint, Duration limit) {
    this.endpoint = endpoint;
    this.limit = limit;
  }

  /**
   * What came of it.
   *
   * @param perSecond answers a second
   * @param nanos how long each answer took, in order
   */
  public record Result(double perSecond, List<Long> nanos) {

    /** Takes a copy. */
    public Result {
      nanos = List.copyOf(nanos);
    }

    /** Returns how long that share of the answers took at most, in milliseconds. */
    public double millis(double share) {
      int place = (int) Math.ceil(share * nanos.size()) - 1;
      return nanos.get(Math.max(0, Math.min(place, nanos.size() - 1))) / 1e6;
    }

    /** Returns several results as one: the median of their speeds, and all times. */
    public static Result of(List<Result> all) {
      double speed = Rounds.median(all.stream().mapToDouble(Result::perSecond).toArray());
      return new Result(speed, all.stream().flatMap(r -> r.nanos.stream()).sorted().toList());
    }
  }

  /**
   * Asks one query.
   *
   * @return the answer as CSV
   * @throws IOException if there is none, or it takes too long
   */
  public String ask(String query) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv")
            .timeout(limit)
            .POST(BodyPublishers.ofString(query))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != HTTP_OK) {
        throw new IOException(
            "status " + response.statusCode() + " of " + endpoint + ": " + response.body());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a query was answered", e);
    }
  }

  /**
   * Asks queries in turn for some time.
   *
   * @param clients how many ask at once, each beginning with another query
   */
  public Result run(List<String> queries, int clients, Duration time) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long start = System.nanoTime();
      List<Future<List<Long>>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int first = i * queries.size() / clients;
        running.add(threads.submit(() -> asking(queries, first, start + time.toNanos())));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> each : running) {
        all.addAll(each.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Result(all.size() / seconds, all.stream().sorted().toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while queries were asked", e);
    } catch (ExecutionException e) {
      throw new IOException("a query failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Long> asking(List<String> queries, int first, long end) throws IOException {
    List<Long> nanos = new ArrayList<>();
    for (int i = first; System.nanoTime() < end; i++) {
      long start = System.nanoTime();
      ask(queries.get(i % queries.size()));
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }
}
