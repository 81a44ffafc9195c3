package io.wiregraph.export;

import io.wiregraph.query.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;

/** The default graph as N-Triples, the lines in the order of their bytes. */
public final class NTriplesExport implements DatasetExport {

  private final RdfProfile profile;

  /** Writes RDF 1.1. */
  public NTriplesExport() {
    this(RdfProfile.USUAL);
  }

  /** Writes what {@code profile} tells. */
  public NTriplesExport(RdfProfile profile) {
    this.profile = profile;
  }

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    SortedQuads.knowledge(
        dataset,
        profile,
        line ->
            writer.write(line.subject() + " " + line.predicate() + " " + line.object() + " .\n"));
    writer.flush();
  }
}
