package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Order;
import io.wiregraph.query.Prefixes;
import io.wiregraph.rdf.NQuadsText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All graphs as N-Quads, the lines in the order of their bytes. As the data has no blank nodes,
 * this is the canonical form of RDF Dataset Canonicalization (RDFC-1.0, section 4.4) in RDF 1.1.
 */
public final class NQuadsExport implements DatasetExport {

  private final RdfProfile profile;

  /** Writes RDF 1.1. */
  public NQuadsExport() {
    this(RdfProfile.USUAL);
  }

  /** Writes what {@code profile} tells. */
  public NQuadsExport(RdfProfile profile) {
    this.profile = profile;
  }

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    SortedQuads.all(
        dataset,
        profile,
        Order.BY_SUBJECT,
        line -> {
          writer.write(
              NQuadsText.line(line.subject(), line.predicate(), line.object(), line.graph()));
          writer.write('\n');
        });
    writer.flush();
  }
}
