package io.wiregraph.export.table;

import io.wiregraph.export.LineSorter;
import io.wiregraph.export.view.Line;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of tables in no order, until they are sorted. Closing it deletes what is on disk. */
final class TableStage implements Closeable {

  /** Bytes of rows of each table that are held in memory while they are sorted. */
  private static final long MEMORY = 16L << 20;

  private final Map<Table, LineSorter> sorters = new EnumMap<>(Table.class);

  TableStage(Set<Table> tables) throws IOException {
    for (Table table : tables) {
      sorters.put(table, new LineSorter(MEMORY));
    }
  }

  boolean wants(Table table) {
    return sorters.containsKey(table);
  }

  void add(Table table, List<String> cells) throws IOException {
    LineSorter sorter = sorters.get(table);
    if (sorter != null) {
      sorter.add(Line.of(cells));
    }
  }

  /** Hands over the rows of a table, once. */
  void drain(Table table, RowSink sink) throws IOException {
    LineSorter sorter = sorters.get(table);
    if (sorter == null) {
      throw new IllegalArgumentException(table + " was not read");
    }
    sorter.drain(line -> sink.row(Line.parts(line)));
  }

  @Override
  public void close() throws IOException {
    for (LineSorter sorter : sorters.values()) {
      sorter.close();
    }
  }
}
