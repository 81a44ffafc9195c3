package io.wiregraph.export.table;

import java.util.Locale;

/** The file formats of tables. */
public enum TableFile {
  CSV("text/csv"),
  PARQUET("application/vnd.apache.parquet");

  private final String mediaType;

  TableFile(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns its name, which is the ending of its files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  /** Returns what the file of a table is called in a folder of all tables. */
  public String fileName(Table table) {
    return table.code() + "." + code();
  }
}
