package io.wiregraph.export.table;

import io.wiregraph.export.graph.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name letters of ASCII, digits and underscores
 * @param type what its values are
 * @param meaning a sentence for people
 * @param refersTo name of the table whose {@code id} its values are; null where they are none
 * @param isRequired whether every row has a value
 * @param values all values that there can be; empty where that is not a list
 */
public record TableColumn(
    String name,
    ValueType type,
    String meaning,
    @Nullable String refersTo,
    boolean isRequired,
    List<String> values) {

  /**
   * Takes a copy.
   *
   * @throws IllegalArgumentException if values are lists, which CSV does not have
   */
  public TableColumn {
    if (type == ValueType.LIST) {
      throw new IllegalArgumentException(name + " cannot be a list");
    }
    values = List.copyOf(values);
  }

  static TableColumn text(String name, String meaning) {
    return of(name, ValueType.STRING, meaning);
  }

  static TableColumn integer(String name, String meaning) {
    return of(name, ValueType.INTEGER, meaning);
  }

  static TableColumn decimal(String name, String meaning) {
    return of(name, ValueType.DECIMAL, meaning);
  }

  static TableColumn bool(String name, String meaning) {
    return of(name, ValueType.BOOLEAN, meaning);
  }

  static TableColumn date(String name, String meaning) {
    return of(name, ValueType.DATE, meaning);
  }

  private static TableColumn of(String name, ValueType type, String meaning) {
    return new TableColumn(name, type, meaning, null, false, List.of());
  }

  /** Returns the column with values that are ids of another table. */
  TableColumn to(String table) {
    return new TableColumn(name, type, meaning, table, isRequired, values);
  }

  /** Returns the column with a value in every row. */
  TableColumn required() {
    return new TableColumn(name, type, meaning, refersTo, true, values);
  }

  /** Returns the column with these values and no others. */
  TableColumn oneOf(List<String> these) {
    return new TableColumn(name, type, meaning, refersTo, isRequired, these);
  }
}
