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

/** All graphs as N-Quads, the lines in the order of their bytes. */
public final class NQuadsExport implements DatasetExport {

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    SortedQuads.drain(
        dataset,
        quad -> true,
        Order.BY_SUBJECT,
        LineSorter.DEFAULT_LIMIT,
        line -> {
          writer.write(line.subject() + " " + line.predicate() + " " + line.object());
          writer.write(line.graph().isEmpty() ? " .\n" : " " + line.graph() + " .\n");
        });
    writer.flush();
  }
}
