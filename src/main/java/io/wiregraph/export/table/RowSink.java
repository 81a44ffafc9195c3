package io.wiregraph.export.table;

import java.io.IOException;
import java.util.List;

/** Takes rows of a table in the order of their ids. */
public interface RowSink {
  /** Takes the next row: a text for each column, empty where there is no value. */
  void row(List<String> cells) throws IOException;
}
