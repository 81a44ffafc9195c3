package io.wiregraph.bench;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.record.ArticleRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Test data of any size, the same bytes for the same arguments on every machine. Both kinds are
 * written as they are made; neither is held in memory.
 */
public final class TestData {

  /** The most articles that there are surnames for. */
  public static final int MOST_ARTICLES = InventedNames.SURNAMES / Exchange.PEOPLE;

  private TestData() {}

  /**
   * Writes articles as JSON Lines: sentences of a corpus in a new order, with other names, dates
   * and numbers, the same throughout an article. No sentence comes twice, and the first articles
   * are the same whatever {@code count} is.
   *
   * @param corpus a folder of articles to take sentences from
   * @param count how many, at most {@link #MOST_ARTICLES}
   * @param seed decides on everything else
   * @param out where to; not closed
   * @throws IOException if it cannot be written to
   * @throws IllegalArgumentException if the count is out of range or the corpus has no articles
   */
  public static void articles(Path corpus, int count, long seed, Writer out) throws IOException {
    if (count < 0 || count > MOST_ARTICLES) {
      throw new IllegalArgumentException(
          "from 0 to " + MOST_ARTICLES + " articles can be made, not " + count);
    }
    new InventedArticles(corpus, seed).write(count, out);
    out.flush();
  }

  /**
   * Returns article records as an analysis would give them, made without one: ten events each
   * between countries and people.
   *
   * @param count how many, from 0 to 100 million
   * @param seed decides on everything else
   */
  public static Stream<ArticleRecord> records(int count, long seed) {
    int events = Math.multiplyExact(count, InventedRecords.EVENTS_OF_ARTICLE);
    return new InventedRecords(events, seed).all();
  }

  /**
   * Writes a graph as N-Quads: articles of ten events each with their evidence, the identity graph,
   * and the default graph with merged entities, events and flat triples.
   *
   * @param events how many events, not negative
   * @param seed decides on everything else
   * @param base what data IRIs start with
   * @param out where to; not closed
   * @throws IllegalArgumentException if {@code events} is negative or {@code base} no base
   */
  public static void graph(int events, long seed, String base, Writer out) {
    if (events < 0) {
      throw new IllegalArgumentException("a graph cannot have " + events + " events");
    }
    new InventedGraph(events, seed, base).write(out);
  }

  /** Writes a graph with the base that a build takes where none is given. */
  public static void graph(int events, long seed, Writer out) {
    graph(events, seed, IriMinter.DEFAULT_BASE, out);
  }
}
