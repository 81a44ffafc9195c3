package io.wiregraph.export.view;

import io.wiregraph.export.LineSorter;
import io.wiregraph.query.QueryFailedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a query answers, as lines for edges: source, interaction, target, label, weight and what
 * else there is. A CONSTRUCT gives an edge for each triple between two resources; a SELECT for each
 * row, from {@code ?source} to {@code ?target}, or from its first column to its second.
 */
final class QueryRows {

  /** How an edge is called where nothing says so. */
  private static final String LINKED = "linked";

  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

  private final GraphQuery query;
  private final Texts texts;
  private final StoreTerms terms;
  private final ExtraColumns extra;
  private final Runnable check;

  QueryRows(GraphQuery query, Texts texts, StoreTerms terms, Runnable check) {
    this.query = query;
    this.texts = texts;
    this.terms = terms;
    this.check = check;
    if (!query.query().isSelectType() && !query.query().isConstructType()) {
      throw new InvalidRequestException("a graph is made of a SELECT or a CONSTRUCT");
    }
    List<String> names = new ArrayList<>();
    if (query.query().isSelectType()) {
      names.addAll(query.query().getResultVars());
      names.removeAll(List.of(source(), target(), LABEL, WEIGHT));
    }
    this.extra = new ExtraColumns(names);
  }

  /** Returns what rows have beside the usual; their types are known after {@link #read}. */
  ExtraColumns extra() {
    return extra;
  }

  private String source() {
    return column(SOURCE, 0);
  }

  private String target() {
    return column(TARGET, 1);
  }

  private String column(String usual, int otherwise) {
    List<String> names = query.query().getResultVars();
    if (names.contains(SOURCE) && names.contains(TARGET)) {
      return usual;
    }
    if (names.size() < 2) {
      throw new InvalidRequestException(
          "the query should answer ?source and ?target, or two columns of IRIs");
    }
    return names.get(otherwise);
  }

  /**
   * Runs the query in the transaction that is open.
   *
   * @param nodes gets the id of each node, once or more
   * @param edges gets a line for each edge
   */
  void read(DatasetGraph data, LineSorter nodes, LineSorter edges) throws IOException {
    try {
      query.ask(
          data,
          new GraphQuery.Answers() {
            @Override
            public void rows(RowSet rows) throws IOException {
              edgesOf(rows, nodes, edges);
            }

            @Override
            public void triples(Iterator<Triple> triples) throws IOException {
              edgesOf(triples, nodes, edges);
            }
          });
    } catch (QueryException e) {
      throw new QueryFailedException("the query failed: " + e.getMessage(), e);
    }
  }

  private void edgesOf(RowSet rows, LineSorter nodes, LineSorter edges) throws IOException {
    String source = source();
    String target = target();
    while (rows.hasNext()) {
      check.run();
      Binding row = rows.next();
      String label = text(row, LABEL);
      List<String> line = new ArrayList<>();
      line.add(iri(row, source));
      line.add(label.isEmpty() ? LINKED : label);
      line.add(iri(row, target));
      line.add(label.isEmpty() ? LINKED : label);
      line.add(weight(text(row, WEIGHT)));
      line.addAll(extra.values(name -> value(row, name)));
      // Two rows that are the same count twice.
      line.add(String.valueOf(rows.getRowNumber()));
      add(line, nodes, edges);
    }
  }

  private void edgesOf(Iterator<Triple> triples, LineSorter nodes, LineSorter edges)
      throws IOException {
    while (triples.hasNext()) {
      check.run();
      Triple triple = triples.next();
      Node predicate = triple.getPredicate();
      boolean isOfNodes =
          triple.getSubject().isURI()
              && triple.getObject().isURI()
              && !predicate.equals(RDF.type.asNode())
              && !predicate.equals(RDFS.label.asNode());
      if (isOfNodes) {
        String iri = predicate.getURI();
        List<String> line =
            List.of(
                texts.id(triple.getSubject().getURI()),
                terms.name(iri),
                texts.id(triple.getObject().getURI()),
                terms.of(iri).label(),
                "1",
                "");
        add(line, nodes, edges);
      }
    }
  }

  private static void add(List<String> line, LineSorter nodes, LineSorter edges)
      throws IOException {
    nodes.add(line.get(0));
    nodes.add(line.get(2));
    edges.add(Line.of(line));
  }

  private String iri(Binding row, String column) {
    Node value = value(row, column);
    if (!value.isURI()) {
      String found = value.equals(Node.ANY) ? "empty" : ExtraColumns.text(value);
      throw new InvalidRequestException(
          "?" + column + " should be an IRI in each row, not " + found);
    }
    return texts.id(value.getURI());
  }

  private static String text(Binding row, String column) {
    Node value = value(row, column);
    return value.equals(Node.ANY) ? "" : ExtraColumns.text(value);
  }

  /** Returns a value of a row; {@link Node#ANY} where it has none. */
  private static Node value(Binding row, String column) {
    Node value = row.get(column);
    return value == null ? Node.ANY : value;
  }

  private static String weight(String text) {
    if (text.isEmpty()) {
      return "1";
    }
    // Written out, 1e999999999 would take all memory.
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidRequestException("?weight should be a number, not " + text);
    }
    return new BigDecimal(text).toPlainString();
  }
}
