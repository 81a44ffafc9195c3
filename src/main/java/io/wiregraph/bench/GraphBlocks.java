package io.wiregraph.bench;

import io.wiregraph.rdf.IriMinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A graph of any number of quads as N-Quads: one invented graph after the other, each of another
 * seed, made on all cores and written in their order, so that no more than a few are in memory.
 */
public final class GraphBlocks {

  /** Some 310,000 quads. */
  private static final int EVENTS = 7_000;

  private GraphBlocks() {}

  /**
   * Writes a graph, the same for the same numbers.
   *
   * @param quads how many lines; the last thing may be cut off
   * @param seed decides on everything else
   * @param out where to; not closed
   * @throws IOException if it cannot be written to
   */
  public static void write(long quads, long seed, Writer out) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService makers = Executors.newFixedThreadPool(threads);
    Deque<Future<String>> made = new ArrayDeque<>();
    try {
      long next = seed;
      long left = quads;
      while (left > 0) {
        while (made.size() <= threads) {
          long own = next++;
          made.add(makers.submit(() -> block(own)));
        }
        left = write(made.remove().get(), left, out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a graph was made", e);
    } catch (ExecutionException e) {
      throw new IOException("a graph could not be made", e.getCause());
    } finally {
      makers.shutdownNow();
    }
    out.flush();
  }

  private static String block(long seed) {
    StringWriter lines = new StringWriter();
    TestData.graph(EVENTS, seed, IriMinter.DEFAULT_BASE, lines);
    return lines.toString();
  }

  /** Returns how many lines are still wanted. */
  private static long write(String block, long wanted, Writer out) throws IOException {
    long left = wanted;
    int end = 0;
    while (left > 0 && end < block.length()) {
      end = block.indexOf('\n', end) + 1;
      left--;
    }
    out.write(block, 0, end);
    return left;
  }
}
