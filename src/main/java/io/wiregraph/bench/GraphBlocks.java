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
import java.util.function.LongFunction;

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
   * @param quads how many lines at least; it ends where all is said of a thing
   * @param seed decides on everything else
   * @param out where to; not closed
   * @return how many lines there are
   * @throws IOException if it cannot be written to
   */
  public static long write(long quads, long seed, Writer out) throws IOException {
    return write(quads, seed, EVENTS, out);
  }

  /**
   * Writes a graph of blocks of another size, as {@link #write(long, long, Writer)} does.
   *
   * @param events how many a block has; some 44 quads each
   * @throws IOException if it cannot be written to
   */
  public static long write(long quads, long seed, int events, Writer out) throws IOException {
    return write(quads, Long.MAX_VALUE, seed, own -> block(events, own), out);
  }

  /**
   * Writes a graph to be explored: a few countries take part in very many events, as the news has
   * it, a tenth as many people as there are events in a few each, and places have coordinates.
   *
   * @param events how many events at least; whole blocks of 7,000 are written
   * @param seed decides on everything else
   * @param out where to; not closed
   * @return how many lines there are
   * @throws IOException if it cannot be written to
   */
  public static long writeWithHubs(long events, long seed, Writer out) throws IOException {
    return write(
        Long.MAX_VALUE, (events + EVENTS - 1) / EVENTS, seed, GraphBlocks::blockWithHubs, out);
  }

  private static long write(
      long quads, long blocks, long seed, LongFunction<String> maker, Writer out)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService makers = Executors.newFixedThreadPool(threads);
    Deque<Future<String>> made = new ArrayDeque<>();
    try {
      long next = seed;
      long written = 0;
      for (long block = 0; block < blocks && written < quads; block++) {
        while (made.size() <= threads && next - seed < blocks) {
          long own = next++;
          made.add(makers.submit(() -> maker.apply(own)));
        }
        written += write(made.remove().get(), quads - written, out);
      }
      out.flush();
      return written;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a graph was made", e);
    } catch (ExecutionException e) {
      throw new IOException("a graph could not be made", e.getCause());
    } finally {
      makers.shutdownNow();
    }
  }

  private static String block(int events, long seed) {
    StringWriter lines = new StringWriter();
    TestData.graph(events, seed, IriMinter.DEFAULT_BASE, lines);
    return lines.toString();
  }

  private static String blockWithHubs(long seed) {
    StringWriter lines = new StringWriter();
    new InventedGraph(
            new InventedRecords(EVENTS, seed, InventedRecords.Shape.HUBS),
            IriMinter.DEFAULT_BASE,
            InventedGraph::anywhere)
        .write(lines);
    return lines.toString();
  }

  /** Writes at least as many lines as are wanted, or all, and returns how many. */
  private static long write(String block, long wanted, Writer out) throws IOException {
    long lines = 0;
    int end = 0;
    String subject = "";
    while (end < block.length() && (lines < wanted || block.startsWith(subject, end))) {
      subject = block.substring(end, block.indexOf(' ', end) + 1);
      end = block.indexOf('\n', end) + 1;
      lines++;
    }
    out.write(block, 0, end);
    return lines;
  }
}
