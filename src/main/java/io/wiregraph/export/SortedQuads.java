package io.wiregraph.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of a dataset in a fixed order that depends on nothing but the quads. The caller holds a
 * transaction.
 */
final class SortedQuads {

  /** Which part of a quad is compared first; all are compared as N-Quads writes them. */
  enum Order {
    /** Subject, predicate, object, graph: the order of the lines of an N-Quads file. */
    BY_SUBJECT,
    /** Graph (the default graph first), subject, predicate, object. */
    BY_GRAPH
  }

  /**
   * A quad as N-Quads writes its terms.
   *
   * @param subject the subject
   * @param predicate the predicate
   * @param object the object
   * @param graph the graph's name; empty for the default graph
   */
  record Line(String subject, String predicate, String object, String graph) {}

  /** Takes the quads in order. */
  interface Sink {
    /** Takes the next quad. */
    void accept(Line line) throws IOException;
  }

  /** A tab is in no term (N-Quads escapes it) and sorts before all that is. */
  private static final char SEPARATOR = '\t';

  private static final NodeFormatter FORMAT = new NodeFormatterNT();

  private SortedQuads() {}

  /**
   * Hands the quads that {@code filter} lets through to {@code sink}.
   *
   * @param memory bytes of quads to hold in memory while sorting
   * @throws IOException if the temporary files or the sink fail
   */
  static void drain(
      DatasetGraph dataset, Predicate<Quad> filter, Order order, long memory, Sink sink)
      throws IOException {
    try (LineSorter sorter = new LineSorter(memory)) {
      Iterator<Quad> quads = dataset.find();
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (filter.test(quad)) {
          sorter.add(line(quad, order));
        }
      }
      sorter.drain(line -> sink.accept(read(line, order)));
    }
  }

  private static String line(Quad quad, Order order) {
    String graph = quad.isDefaultGraph() ? "" : term(quad.getGraph());
    String triple =
        term(quad.getSubject())
            + SEPARATOR
            + term(quad.getPredicate())
            + SEPARATOR
            + term(quad.getObject());
    return order == Order.BY_GRAPH ? graph + SEPARATOR + triple : triple + SEPARATOR + graph;
  }

  private static Line read(String line, Order order) {
    String[] terms = line.split(String.valueOf(SEPARATOR), -1);
    return order == Order.BY_GRAPH
        ? new Line(terms[1], terms[2], terms[3], terms[0])
        : new Line(terms[0], terms[1], terms[2], terms[3]);
  }

  private static String term(Node node) {
    if (node.isLiteral() && !node.getLiteralLanguage().isEmpty()) {
      return language(node);
    }
    IndentedLineBuffer out = new IndentedLineBuffer();
    FORMAT.format(out, node);
    return out.asString();
  }

  /**
   * Language tags compare without case (RDF 1.1, section 3.3), so they are written in small ones.
   */
  private static String language(Node node) {
    IndentedLineBuffer out = new IndentedLineBuffer();
    FORMAT.formatLitString(out, node.getLiteralLexicalForm());
    return out.asString() + "@" + node.getLiteralLanguage().toLowerCase(Locale.ROOT);
  }
}
