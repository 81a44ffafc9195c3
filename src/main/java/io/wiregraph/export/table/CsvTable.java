package io.wiregraph.export.table;

import io.wiregraph.export.graph.ValueType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as CSV: RFC 4180, with a header and CRLF at the end of each line, in UTF-8 without
 * byte-order mark. Cells have quotes where they need them.
 */
public final class CsvTable implements TableFormat {

  private static final String END = "\r\n";

  private final boolean isRaw;

  /**
   * Prepares.
   *
   * @param isRaw whether text that a spreadsheet would run is written as it is, rather than as
   *     {@link SpreadsheetText} has it
   */
  public CsvTable(boolean isRaw) {
    this.isRaw = isRaw;
  }

  @Override
  public void write(Table table, RowSource rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<TableColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      writer.write((i == 0 ? "" : ",") + columns.get(i).name());
    }
    writer.write(END);
    rows.read(
        cells -> {
          for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
              writer.write(',');
            }
            writer.write(cell(cells.get(i), columns.get(i).type()));
          }
          writer.write(END);
        });
    writer.flush();
  }

  private String cell(String value, ValueType type) {
    boolean isText = type == ValueType.STRING;
    return quoted(isText && !isRaw ? SpreadsheetText.harmless(value) : value);
  }

  /** Some readers take blanks at the ends of a cell away unless they are in quotes. */
  private static String quoted(String value) {
    boolean isPlain =
        value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
            && value.strip().length() == value.length();
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
