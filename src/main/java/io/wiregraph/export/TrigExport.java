package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Line;
import io.wiregraph.export.SortedQuads.Order;
import io.wiregraph.query.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** All graphs as TriG, the default graph first, then the others in the order of their names. */
public final class TrigExport implements DatasetExport {

  private final RdfProfile profile;

  /** Writes RDF 1.1. */
  public TrigExport() {
    this(RdfProfile.USUAL);
  }

  /** Writes what {@code profile} tells. */
  public TrigExport(RdfProfile profile) {
    this.profile = profile;
  }

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TurtleBlocks.declare(prefixes, writer);
    Graphs graphs = new Graphs(prefixes, writer);
    SortedQuads.all(dataset, profile, Order.BY_GRAPH, graphs::write);
    graphs.end();
    writer.flush();
  }

  /** Opens and closes the graphs. */
  private static final class Graphs {

    private final Prefixes prefixes;
    private final Writer out;
    private @Nullable String graph;
    private TurtleBlocks blocks;

    Graphs(Prefixes prefixes, Writer out) {
      this.prefixes = prefixes;
      this.out = out;
      this.blocks = new TurtleBlocks(prefixes, out, "");
    }

    void write(Line line) throws IOException {
      if (!line.graph().equals(graph)) {
        end();
        graph = line.graph();
        boolean named = !graph.isEmpty();
        blocks = new TurtleBlocks(prefixes, out, named ? "    " : "");
        if (named) {
          out.write("\n" + blocks.term(graph) + " {");
        }
      }
      blocks.write(line);
    }

    void end() throws IOException {
      blocks.end();
      if (graph != null && !graph.isEmpty()) {
        out.write("}\n");
      }
    }
  }
}
