package io.wiregraph.spark;

import io.wiregraph.identity.IndexTable;
import io.wiregraph.identity.IndexTables;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tables that are only read, and that note which rows were. */
final class NotedTables implements IndexTables {

  private final IndexTables tables;
  private final SortedMap<String, SortedMap<String, byte[]>> rows = new TreeMap<>();

  NotedTables(IndexTables tables) {
    this.tables = tables;
  }

  /** Returns the rows that were asked for, by the names of their tables and their keys. */
  SortedMap<String, SortedMap<String, byte[]>> rows() {
    return rows;
  }

  @Override
  public IndexTable table(String name) {
    return new Noted(tables.table(name), rows.computeIfAbsent(name, n -> new TreeMap<>()));
  }

  private record Noted(IndexTable table, SortedMap<String, byte[]> rows) implements IndexTable {

    @Override
    public byte @Nullable [] get(String key) {
      byte[] row = table.get(key);
      if (row != null) {
        rows.put(key, row);
      }
      return row;
    }

    @Override
    public void each(String prefix, BiConsumer<String, byte[]> action) {
      table.each(
          prefix,
          (key, row) -> {
            rows.put(key, row);
            action.accept(key, row);
          });
    }

    @Override
    public void put(String key, byte[] row) {
      throw new UnsupportedOperationException("all is decided");
    }

    @Override
    public void remove(String key) {
      throw new UnsupportedOperationException("all is decided");
    }
  }
}
