package io.wiregraph.export;

import io.wiregraph.query.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;

/** The default graph as Turtle, a block for each subject. */
public final class TurtleExport implements DatasetExport {

  private final RdfProfile profile;

  /** Writes RDF 1.1. */
  public TurtleExport() {
    this(RdfProfile.USUAL);
  }

  /** Writes what {@code profile} tells. */
  public TurtleExport(RdfProfile profile) {
    this.profile = profile;
  }

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TurtleBlocks.declare(prefixes, writer);
    TurtleBlocks blocks = new TurtleBlocks(prefixes, writer, "");
    SortedQuads.knowledge(dataset, profile, blocks::write);
    blocks.end();
    writer.flush();
  }
}
