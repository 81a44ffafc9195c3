package io.wiregraph.export;

import io.wiregraph.query.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes the graphs of a store in one format. */
public interface DatasetExport {

  /**
   * Writes {@code dataset}, of which the caller holds a read transaction.
   *
   * @param prefixes the store's prefixes, for formats that shorten IRIs
   * @param out left open, and flushed
   * @throws IOException if {@code out} or the temporary files cannot be written
   */
  void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException;
}
