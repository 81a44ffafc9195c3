package io.wiregraph.cli;

import io.wiregraph.export.DatasetExport;
import io.wiregraph.export.FactTable;
import io.wiregraph.export.MentionTable;
import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.graph.Neo4j;
import io.wiregraph.export.table.TableFile;
import io.wiregraph.export.view.GraphRequest;
import io.wiregraph.export.view.StagedGraph;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph export}. */
@Command(
    name = "export",
    description = {
      "Write the graph, or the tables behind it, for other programs.",
      "facts and mentions are JSON Lines; nquads, trig and jsonld hold all graphs; turtle,"
          + " ntriples and rdfxml hold the default graph, which is the merged knowledge without its"
          + " evidence. nquads is in canonical form (RDFC-1.0), so that its SHA-256 names the dataset.",
      "graphml, gexf, cx2, cyjs, neo4j, dot and svg have nodes and edges, for programs that draw and"
          + " measure networks; --view says which. dot and svg have the 40 most connected nodes"
          + " where --top says nothing. neo4j is a folder, or a .zip, of CSV and Cypher.",
      "ro-crate is one package to archive and to cite: graph, tables, ontology, shapes, queries,"
          + " provenance, checksums; --license, --creator, --title and --published say the rest.",
      "csv and parquet are tables: entities, events, roles, statements, mentions and articles."
          + " gdelt is events as GDELT 2.0 has them, fields with a tab between.",
      "The same store gives the same bytes."
    },
    footer = {
      "  wiregraph export --format turtle --out graph.ttl",
      "  wiregraph export --format nquads --out graph.nq.gz",
      "  wiregraph export --format nquads --name-default-graph --out for-virtuoso.nq.gz",
      "  wiregraph export --format turtle --rdf 1.2 --out graph.ttl",
      "  wiregraph export --format jsonld --frame events --out events.jsonld",
      "  wiregraph export --format facts | head",
      "  wiregraph export --format ro-crate --license https://creativecommons.org/licenses/by/4.0/"
          + " --creator 'Jane Doe' --out graph.zip",
      "  wiregraph export --format graphml --out graph.graphml",
      "  wiregraph export --format graphml --view events --where class=Consult --where from=2012",
      "  wiregraph export --format gexf --view statements --where from=2012 --out claims.gexf",
      "  wiregraph export --format svg --where quad=verbal-conflict --top 25 --out picture.svg",
      "  wiregraph export --format cx2 --query 'SELECT ?source ?target { ?source wg:met ?target }'",
      "  wiregraph export --format neo4j --out graph-for-neo4j",
      "  wiregraph export --format graphml --yed --around Russia --hops 2 --top 50",
      "  wiregraph export --format csv --table events --where class=Consult --out talks.csv",
      "  wiregraph export --format csv --out tables/",
      "  wiregraph export --format parquet --table mentions --out mentions.parquet",
      "  wiregraph export --format gdelt --where from=2012 --out events.export.CSV"
    })
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}")
  private ExportFormat format = ExportFormat.FACTS;

  @Mixin private ViewOptions view = new ViewOptions();

  @Mixin private TableOptions table = new TableOptions();

  @Mixin private RdfOptions rdf = new RdfOptions();

  @Mixin private CrateOptions crate = new CrateOptions();

  @Mixin private OutOption out = new OutOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GraphRequest request = view.request();
    if (format.isOfTables() || format == ExportFormat.GDELT) {
      view.requireOnlyConditions(format.toString());
    } else if (format.isOfViews()) {
      request.format(GraphFile.valueOf(format.name()));
    } else {
      request.requireNothing(format.toString());
    }
    rdf.check(format);
    crate.check(format);
    table.check(format);
    if (format.isOfTables()) {
      return tables();
    }
    if (format == ExportFormat.NEO4J && !out.isFile()) {
      throw new UsageException(
          "--format neo4j makes several files: --out takes a folder, or a file that ends in .zip");
    }
    boolean isFolder = format == ExportFormat.NEO4J && !out.endsIn(".zip");
    try (GraphStore opened = store.open()) {
      if (isFolder) {
        out.writeFolder(files -> withGraph(opened, graph -> new Neo4j().write(graph, files)));
      } else {
        out.write(console, to -> write(opened, to));
      }
    }
    return ExitCode.OK;
  }

  private int tables() throws IOException {
    TableExporter exporter =
        new TableExporter(TableFile.valueOf(format.name()), table, view.conditions());
    exporter.check(out.file());
    try (GraphStore opened = store.open()) {
      exporter.write(opened, store.folder(), out, console);
    }
    return ExitCode.OK;
  }

  private void write(GraphStore opened, OutputStream out) throws IOException {
    switch (format) {
      case FACTS -> new FactTable().write(opened, out);
      case MENTIONS -> new MentionTable().write(opened, out);
      case TURTLE, TRIG, NTRIPLES, NQUADS, JSONLD, RDFXML ->
          write(rdf.exporter(format, opened.iris().base()).orElseThrow(), opened, out);
      case RO_CRATE -> crate.write(opened, out);
      case GRAPHML, GEXF, CX2, CYJS, NEO4J, DOT, SVG ->
          withGraph(
              opened,
              graph -> view.request().format(GraphFile.valueOf(format.name())).write(graph, out));
      case GDELT -> Gdelt.write(opened, view.conditions(), out);
      case CSV, PARQUET -> throw new IllegalStateException(format + " is written by tables()");
    }
  }

  /** Takes the graph of a view while it is there. */
  private interface Use {
    void with(StagedGraph graph) throws IOException;
  }

  private void withGraph(GraphStore opened, Use use) throws IOException {
    Dataset dataset = opened.dataset();
    dataset.begin(ReadWrite.READ);
    try (StagedGraph graph = view.make(opened, GraphFile.valueOf(format.name()))) {
      use.with(graph);
    } finally {
      dataset.end();
    }
  }

  private static void write(DatasetExport export, GraphStore opened, OutputStream out)
      throws IOException {
    Dataset dataset = opened.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      export.write(dataset.asDatasetGraph(), StoreOption.prefixes(opened), out);
    } finally {
      dataset.end();
    }
  }
}
