package io.wiregraph.export.view;

import io.wiregraph.export.LineSorter;
import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.GraphSchema;
import io.wiregraph.export.graph.ValueType;
import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.Wg;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;

/**
 * The answers of a query on their way to a graph. Rows that say the same of the same two nodes
 * become one edge with their weights added up; what else they have is that of the first.
 */
final class QueryGraph implements Closeable {

  private static final long MEMORY = 16L << 20;
  private static final int KEY = 3;
  private static final int LABEL = 3;
  private static final int WEIGHT = 4;
  private static final int EXTRA = 5;

  private static final List<Column> NODES =
      List.of(
          new Column(GraphSchema.LABEL, ValueType.STRING, "What the graph calls it."),
          new Column(GraphSchema.TYPE, ValueType.STRING, "Its narrowest class."),
          new Column(GraphSchema.IRI, ValueType.STRING, "Its IRI."),
          new Column(GraphSchema.DEGREE, ValueType.INTEGER, "How many edges it has."),
          new Column(GraphSchema.FIRST, ValueType.DATE, "First day of its edges."),
          new Column(GraphSchema.LAST, ValueType.DATE, "Last day of its edges."));

  private final QueryRows query;
  private final StoreRows rows;
  private final Texts texts;
  private final StoreScan scan;
  private final StoreTerms terms;
  private final LineSorter nodes;
  private final LineSorter edges;

  QueryGraph(GraphQuery query, StoreRows rows, Texts texts, StoreTerms terms, Runnable check)
      throws IOException {
    this.query = new QueryRows(query, texts, terms, check);
    this.rows = rows;
    this.texts = texts;
    this.terms = terms;
    this.scan = new StoreScan(rows, texts, terms);
    this.nodes = new LineSorter(MEMORY);
    this.edges = new LineSorter(MEMORY);
  }

  /** Runs the query; then nodes and edges can be put where they belong. */
  GraphSchema read(DatasetGraph data) throws IOException {
    query.read(data, nodes, edges);
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(GraphSchema.LABEL, ValueType.STRING, "?label, or the predicate."),
                new Column(GraphSchema.WEIGHT, ValueType.DECIMAL, "?weight, added up."),
                new Column(GraphSchema.INTERACTION, ValueType.STRING, "?label or predicate.")));
    columns.addAll(query.extra().columns());
    return new GraphSchema("Answers of a query", NODES, columns);
  }

  /** Hands over the nodes. */
  void drainNodes(Stage.NodeSink sink) throws IOException {
    nodes.drain(id -> sink.accept(node(id)));
  }

  private StagedNode node(String id) {
    String iri = texts.iri(id);
    Optional<NodeId> known = rows.id(NodeFactory.createURI(iri));
    List<Tuple<NodeId>> about = new ArrayList<>();
    known.ifPresent(n -> rows.knowledge(n).forEachRemaining(about::add));
    Set<String> classes = new TreeSet<>();
    String label = "";
    for (Tuple<NodeId> row : about) {
      StoreScan.Use use = scan.use(row);
      if (use == StoreScan.Use.TYPE) {
        classes.add(texts.term(row.get(2)));
      } else if (use == StoreScan.Use.LABEL) {
        String text = texts.text(row.get(2));
        label = label.isEmpty() || text.compareTo(label) < 0 ? text : label;
      }
    }
    List<String> values = new ArrayList<>();
    values.add(label.isEmpty() ? id : label);
    Optional<FactRow> fact =
        classes.contains(Wg.ENTITY.getURI()) ? Optional.empty() : known.flatMap(scan::fact);
    Set<String> types = fact.map(terms::types).orElseGet(() -> EntityTypes.names(classes));
    values.add(fact.map(f -> f.type().name()).orElseGet(() -> type(classes)));
    values.add(iri);
    View.fill(values, NODES.size());
    return new StagedNode(id, false, types, Later.NOTHING, values);
  }

  private static String type(Set<String> classes) {
    return classes.contains(Wg.ENTITY.getURI())
        ? EntityTypes.narrowest(EntityTypes.names(classes))
        : "";
  }

  /** Takes edges. */
  interface EdgeSink {
    void accept(String source, String target, BigDecimal weight, List<String> values)
        throws IOException;
  }

  /** Hands over the edges. */
  void drainEdges(EdgeSink sink) throws IOException {
    Merging merging = new Merging(sink);
    edges.drain(merging::accept);
    merging.end();
  }

  private static final class Merging {

    private final EdgeSink sink;
    private List<String> open = List.of();
    private BigDecimal weight = BigDecimal.ZERO;

    Merging(EdgeSink sink) {
      this.sink = sink;
    }

    void accept(String text) throws IOException {
      List<String> line = Line.parts(text);
      if (open.isEmpty() || !line.subList(0, KEY).equals(open.subList(0, KEY))) {
        end();
        open = line;
        weight = BigDecimal.ZERO;
      }
      weight = weight.add(new BigDecimal(line.get(WEIGHT)));
    }

    void end() throws IOException {
      if (!open.isEmpty()) {
        List<String> values = new ArrayList<>();
        values.add(open.get(LABEL));
        values.add(weight.toPlainString());
        values.add(open.get(1));
        values.addAll(open.subList(EXTRA, open.size() - 1));
        sink.accept(open.get(0), open.get(2), weight, values);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      nodes.close();
    } finally {
      edges.close();
    }
  }
}
