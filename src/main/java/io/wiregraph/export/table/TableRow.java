package io.wiregraph.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row as it is made: texts as {@link io.wiregraph.export.graph.ValueType} says how they look,
 * empty where there is no value.
 */
final class TableRow {

  private static final int DECIMALS = 3;

  private final Table table;
  private final List<String> cells;

  TableRow(Table table) {
    this.table = table;
    this.cells = new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
  }

  TableRow set(String column, String value) {
    cells.set(table.place(column), value);
    return this;
  }

  /** Sets a value where there is none yet. */
  TableRow setFirst(String column, String value) {
    int place = table.place(column);
    if (cells.get(place).isEmpty()) {
      cells.set(place, value);
    }
    return this;
  }

  TableRow set(String column, long value) {
    return set(column, Long.toString(value));
  }

  TableRow set(String column, boolean value) {
    return set(column, Boolean.toString(value));
  }

  /** Sets how sure something is; none where that is not known. */
  TableRow thousandths(String column, int value) {
    return set(column, value == 0 ? "" : BigDecimal.valueOf(value, DECIMALS).toString());
  }

  List<String> cells() {
    return List.copyOf(cells);
  }
}
