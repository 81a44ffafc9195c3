package io.wiregraph.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tables that last as long as the program. */
public final class MemoryTables implements IndexTables {

  private final Map<String, IndexTable> tables = new TreeMap<>();

  @Override
  public IndexTable table(String name) {
    return tables.computeIfAbsent(name, n -> new MemoryTable());
  }

  private static final class MemoryTable implements IndexTable {

    private final TreeMap<String, byte[]> rows = new TreeMap<>();

    @Override
    public byte @Nullable [] get(String key) {
      return rows.get(key);
    }

    @Override
    public void put(String key, byte[] row) {
      rows.put(key, row);
    }

    @Override
    public void remove(String key) {
      rows.remove(key);
    }

    @Override
    public void each(String prefix, BiConsumer<String, byte[]> action) {
      for (Map.Entry<String, byte[]> row : rows.tailMap(prefix).entrySet()) {
        if (!row.getKey().startsWith(prefix)) {
          return;
        }
        action.accept(row.getKey(), row.getValue());
      }
    }
  }
}
