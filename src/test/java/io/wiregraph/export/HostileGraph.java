package io.wiregraph.export;

import io.wiregraph.export.graph.GraphFormat;
import io.wiregraph.export.table.GdeltExport;
import io.wiregraph.export.table.StoreTables;
import io.wiregraph.export.table.Table;
import io.wiregraph.export.table.TableFormat;
import io.wiregraph.export.view.Extent;
import io.wiregraph.export.view.GraphQuery;
import io.wiregraph.export.view.StagedGraph;
import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewMaker;
import io.wiregraph.export.view.ViewRequest;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** A graph with all that breaks formats, {@code export/hostile.trig}, in a database in memory. */
public final class HostileGraph {

  /** What its IRIs start with. */
  public static final String BASE = "https://example.org/news/";

  private static final String FILE = "/export/hostile.trig";

  private final DatasetGraph data = DatabaseMgr.createDatasetGraph();

  private HostileGraph(Consumer<DatasetGraph> content) {
    Txn.executeWrite(data, () -> content.accept(data));
  }

  /** Reads it. */
  public static HostileGraph load() {
    return new HostileGraph(
        data ->
            RDFParser.source(HostileGraph.class.getResourceAsStream(FILE))
                .lang(Lang.TRIG)
                .parse(data));
  }

  /** Reads it in another order, so that its nodes have other numbers in the database. */
  public static HostileGraph shuffled() {
    List<Quad> quads = new ArrayList<>();
    HostileGraph ordered = load();
    Txn.executeRead(ordered.data, () -> ordered.data.find().forEachRemaining(quads::add));
    Collections.shuffle(quads, new Random(5));
    return new HostileGraph(data -> quads.forEach(data::add));
  }

  /** Takes a graph while its transaction lasts. */
  public interface Use {
    /** Takes it. */
    void with(StagedGraph graph) throws IOException;
  }

  /** Makes the graph that is asked for. */
  public void use(ViewRequest request, Use use) throws IOException {
    data.begin(ReadWrite.READ);
    try (StagedGraph graph = new ViewMaker(data, BASE, DomainPack.home(), () -> {}).make(request)) {
      use.with(graph);
    } finally {
      data.end();
    }
  }

  /** Makes the graph that a query answers. */
  public void query(String query, Extent extent, Use use) throws IOException {
    PreparedQuery prepared =
        PreparedQuery.of(NamedQuery.read("query", query), "query", Map.of(), BASE);
    data.begin(ReadWrite.READ);
    try (StagedGraph graph =
        new ViewMaker(data, BASE, DomainPack.home(), () -> {})
            .make(GraphQuery.of(prepared), extent)) {
      use.with(graph);
    } finally {
      data.end();
    }
  }

  /** Writes a table of it, with all facts. */
  public String write(Table table, TableFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(table, List.of(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Writes a table of it with the facts that are like this. */
  public void write(Table table, List<String> conditions, TableFormat format, OutputStream out)
      throws IOException {
    data.begin(ReadWrite.READ);
    try (StoreTables tables =
        StoreTables.graph(data, BASE, DomainPack.home(), EnumSet.of(table), conditions)) {
      format.write(table, sink -> tables.rows(table, sink), out);
    } finally {
      data.end();
    }
  }

  /** Writes its events as GDELT has them. */
  public String gdelt(List<String> conditions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    data.begin(ReadWrite.READ);
    try {
      new GdeltExport(data, BASE, DomainPack.home(), conditions, iri -> Optional.empty())
          .write(out);
    } finally {
      data.end();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Writes a whole view, also of what is not factual. */
  public String write(ViewKind view, GraphFormat format) throws IOException {
    return write(new ViewRequest(view, List.of("status=all"), Extent.WHOLE), format);
  }

  /** Writes what is asked for. */
  public String write(ViewRequest request, GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    use(request, graph -> format.write(graph, out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
