package io.wiregraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a graph in one format, as it comes and the same bytes each time. */
public interface GraphFormat {

  /**
   * Writes {@code graph}.
   *
   * @param out left open, and flushed
   * @throws IOException if {@code out} cannot be written or the graph not be read
   */
  void write(ExportedGraph graph, OutputStream out) throws IOException;
}
