package io.wiregraph.export;

import io.wiregraph.rdf.NQuadsText;
import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.graph.Node;
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

  private SortedQuads() {}

  /**
   * Hands the quads of all graphs to {@code sink}.
   *
   * @throws IOException if the temporary files or the sink fail
   */
  static void all(DatasetGraph dataset, RdfProfile profile, Order order, Sink sink)
      throws IOException {
    drain(dataset.find(), profile, order, sink);
  }

  /**
   * Hands the quads of the default graph to {@code sink}, by subject.
   *
   * @throws IOException if the temporary files or the sink fail
   */
  static void knowledge(DatasetGraph dataset, RdfProfile profile, Sink sink) throws IOException {
    Iterator<Quad> quads =
        dataset.find(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY);
    drain(quads, profile, Order.BY_SUBJECT, sink);
  }

  private static void drain(Iterator<Quad> quads, RdfProfile profile, Order order, Sink sink)
      throws IOException {
    String knowledge = profile.knowledgeTerm();
    FactLines lines = profile.into(sink);
    try (LineSorter sorter = new LineSorter(LineSorter.DEFAULT_LIMIT)) {
      while (quads.hasNext()) {
        sorter.add(line(quads.next(), knowledge, order));
      }
      sorter.drain(line -> lines.accept(read(line, order)));
    }
    lines.end();
  }

  private static String line(Quad quad, String knowledge, Order order) {
    String graph = quad.isDefaultGraph() ? knowledge : NQuadsText.term(quad.getGraph());
    String triple =
        NQuadsText.term(quad.getSubject())
            + SEPARATOR
            + NQuadsText.term(quad.getPredicate())
            + SEPARATOR
            + NQuadsText.term(quad.getObject());
    return order == Order.BY_GRAPH ? graph + SEPARATOR + triple : triple + SEPARATOR + graph;
  }

  private static Line read(String line, Order order) {
    String[] terms = line.split(String.valueOf(SEPARATOR), -1);
    return order == Order.BY_GRAPH
        ? new Line(terms[1], terms[2], terms[3], terms[0])
        : new Line(terms[0], terms[1], terms[2], terms[3]);
  }
}
