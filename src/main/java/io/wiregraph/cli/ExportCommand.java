package io.wiregraph.cli;

import io.wiregraph.export.DatasetExport;
import io.wiregraph.export.FactTable;
import io.wiregraph.export.JsonLdExport;
import io.wiregraph.export.MentionTable;
import io.wiregraph.export.NQuadsExport;
import io.wiregraph.export.NTriplesExport;
import io.wiregraph.export.TrigExport;
import io.wiregraph.export.TurtleExport;
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
      "facts and mentions are JSON Lines; nquads, trig and jsonld hold all graphs; turtle and"
          + " ntriples hold the default graph, which is the merged knowledge without its evidence.",
      "The same store gives the same bytes."
    },
    footer = {
      "  wiregraph export --format turtle --out graph.ttl",
      "  wiregraph export --format nquads --out graph.nq.gz",
      "  wiregraph export --format facts | head"
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

  @Mixin private OutOption out = new OutOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.open()) {
      out.write(console, to -> write(opened, to));
    }
    return ExitCode.OK;
  }

  private void write(GraphStore opened, OutputStream out) throws IOException {
    switch (format) {
      case FACTS -> new FactTable().write(opened, out);
      case MENTIONS -> new MentionTable().write(opened, out);
      case TURTLE -> write(new TurtleExport(), opened, out);
      case TRIG -> write(new TrigExport(), opened, out);
      case NTRIPLES -> write(new NTriplesExport(), opened, out);
      case NQUADS -> write(new NQuadsExport(), opened, out);
      case JSONLD -> write(new JsonLdExport(), opened, out);
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
