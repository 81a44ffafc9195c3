package io.wiregraph.export.table;

import java.io.IOException;
import java.io.OutputStream;

/** A file format of tables. */
public interface TableFormat {

  /** Gives rows. */
  interface RowSource {
    /** Hands all rows to {@code sink}, in order. */
    void read(RowSink sink) throws IOException;
  }

  /**
   * Writes a table.
   *
   * @param out left open, and flushed
   */
  void write(Table table, RowSource rows, OutputStream out) throws IOException;
}
