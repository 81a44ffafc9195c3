package io.wiregraph.spark;

import io.wiregraph.identity.IndexTable;
import io.wiregraph.identity.IndexTables;
import io.wiregraph.identity.MemoryTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * Rows of an identity index as bytes: the number of tables; for each its name, the number of its
 * rows, and for each row key and value. Texts and values begin with their length in bytes.
 */
final class IndexRows {

  private IndexRows() {}

  /** Returns rows, by the names of their tables and their keys, as bytes. */
  static byte[] write(SortedMap<String, SortedMap<String, byte[]>> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(tables.size());
      for (Map.Entry<String, SortedMap<String, byte[]>> table : tables.entrySet()) {
        text(table.getKey(), out);
        out.writeInt(table.getValue().size());
        for (Map.Entry<String, byte[]> row : table.getValue().entrySet()) {
          text(row.getKey(), out);
          bytes(row.getValue(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Returns tables with the rows that {@link #write} gave. */
  static IndexTables read(byte[] bytes) {
    IndexTables tables = new MemoryTables();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        IndexTable table = tables.table(text(in));
        for (int rows = in.readInt(); rows > 0; rows--) {
          table.put(text(in), bytes(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
