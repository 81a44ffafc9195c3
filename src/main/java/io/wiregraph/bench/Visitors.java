package io.wiregraph.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Visits a server on many connections at once, which are kept, and notes what came of each visit:
 * the status and the time until the whole answer was there.
 */
public final class Visitors {

  /** What is noted for a visit that the client ended itself. */
  public static final int LEFT = 0;

  /** What is noted for a connection that broke. */
  public static final int BROKEN = -1;

  /** Decides on what is visited. */
  public interface Plan {

    /** Returns a visitor's next visit. */
    Visit next(SplittableRandom random);
  }

  /**
   * What came of it.
   *
   * @param times visits a second, and how long each took
   * @param statuses how often each status came
   */
  public record Result(QueryLoad.Result times, SortedMap<Integer, Long> statuses) {

    /** Keeps a copy. */
    public Result {
      statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }

    /** Returns how many visits there were. */
    public long count() {
      return times.nanos().size();
    }

    /** Returns how many were not answered with one of these. */
    public long others(int... expected) {
      long sum = count();
      for (int status : expected) {
        sum -= statuses.getOrDefault(status, 0L);
      }
      return sum;
    }
  }

  /** What one visitor noted. */
  private record Noted(List<Long> nanos, List<Integer> statuses) {}

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;
  private final long seed;

  /**
   * Prepares.
   *
   * @param server the address, with a slash at its end
   * @param seed decides on who visits what
   */
  public Visitors(String server, long seed) {
    this.server = server;
    this.seed = seed;
  }

  /** Visits once. */
  public HttpResponse<String> visit(Visit visit) throws IOException {
    try {
      return client.send(visit.to(server), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted during a visit", e);
    }
  }

  /**
   * Visits over and over.
   *
   * @param count how many visitors there are, each with a connection of its own
   * @param pause how long a visitor waits before each visit, on the mean
   * @param isOver when to stop; what is under way is waited for
   */
  public Result run(int count, Plan plan, Duration pause, BooleanSupplier isOver)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      long start = System.nanoTime();
      List<Future<Noted>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        SplittableRandom random = new SplittableRandom(seed + i);
        running.add(threads.submit(() -> visiting(plan, random, pause, isOver)));
      }
      List<Long> nanos = new ArrayList<>();
      SortedMap<Integer, Long> statuses = new TreeMap<>();
      for (Future<Noted> each : running) {
        nanos.addAll(each.get().nanos());
        each.get().statuses().forEach(status -> statuses.merge(status, 1L, Long::sum));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      Collections.sort(nanos);
      return new Result(new QueryLoad.Result(nanos.size() / seconds, nanos), statuses);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a server was visited", e);
    } catch (ExecutionException e) {
      throw new IOException("a visit failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Noted visiting(Plan plan, SplittableRandom random, Duration pause, BooleanSupplier isOver)
      throws InterruptedException {
    Noted noted = new Noted(new ArrayList<>(), new ArrayList<>());
    while (!isOver.getAsBoolean()) {
      if (!pause.isZero()) {
        LockSupport.parkNanos((long) (2 * random.nextDouble() * pause.toNanos()));
      }
      Visit visit = plan.next(random);
      long start = System.nanoTime();
      int status = status(visit);
      noted.nanos().add(System.nanoTime() - start);
      noted.statuses().add(status);
    }
    return noted;
  }

  private int status(Visit visit) throws InterruptedException {
    try {
      return client.send(visit.to(server), BodyHandlers.discarding()).statusCode();
    } catch (HttpTimeoutException e) {
      return LEFT;
    } catch (IOException e) {
      return BROKEN;
    }
  }
}
