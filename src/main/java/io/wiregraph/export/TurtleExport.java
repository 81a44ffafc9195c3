package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Order;
import io.wiregraph.query.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The default graph as Turtle, a block for each subject. */
public final class TurtleExport implements DatasetExport {

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TurtleBlocks.declare(prefixes, writer);
    TurtleBlocks blocks = new TurtleBlocks(prefixes, writer, "");
    SortedQuads.drain(
        dataset, Quad::isDefaultGraph, Order.BY_SUBJECT, LineSorter.DEFAULT_LIMIT, blocks::write);
    blocks.end();
    writer.flush();
  }
}
