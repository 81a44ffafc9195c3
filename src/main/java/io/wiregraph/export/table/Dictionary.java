package io.wiregraph.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes a folder of tables for people, as a page of Markdown. */
public final class Dictionary {

  /** The name of the file. */
  public static final String FILE = "dictionary.md";

  private Dictionary() {}

  /** Returns the page of a folder with all tables. */
  public static String page(TableFile format, boolean isEscaped) {
    StringBuilder page = new StringBuilder();
    page.append("# What is in these tables\n\n");
    page.append("Written by `wiregraph export`. `")
        .append(TablePackage.FILE)
        .append("` says the same for programs (Frictionless Data).\n");
    page.append("A column with an arrow has ids of another table. What has no value is ")
        .append(format == TableFile.CSV ? "empty.\n" : "null.\n");
    if (format == TableFile.CSV) {
      page.append("UTF-8, commas, CRLF at the end of lines (RFC 4180).\n");
    }
    if (format == TableFile.CSV && isEscaped) {
      page.append("Text that a spreadsheet would run as a formula has an apostrophe in front.\n");
    }
    for (Table table : Table.values()) {
      page.append("\n## ").append(table.code()).append("\n\n");
      page.append('`').append(format.fileName(table)).append("`: ").append(table.meaning());
      page.append("\n\n| column | type | is |\n|---|---|---|\n");
      rows(table).forEach(row -> page.append(row).append('\n'));
    }
    return page.toString();
  }

  /** Returns the lines of a table in Markdown that say what columns there are. */
  public static List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      String meaning = column.meaning();
      if (!column.values().isEmpty()) {
        meaning += " One of: " + String.join(", ", column.values()) + ".";
      }
      String type = column.type().name().toLowerCase(Locale.ROOT);
      rows.add(
          "| `%s` | %s | %s |"
              .formatted(
                  column.name(),
                  column.refersTo() == null ? type : "→ " + column.refersTo(),
                  meaning));
    }
    return rows;
  }
}
