package io.wiregraph.cli;

import io.wiregraph.export.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which table is exported, and how. */
final class TableOptions {

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description =
          "For csv and parquet: ${COMPLETION-CANDIDATES}. Without it all of them, into the folder"
              + " that --out names, with datapackage.json and dictionary.md.")
  private @Nullable Table table;

  @Option(
      names = "--raw-text",
      description =
          "For csv: text that a spreadsheet would run as a formula as it is, without the apostrophe"
              + " in front.")
  private boolean isRaw;

  /** Returns the table; null where all are wanted. */
  @Nullable Table table() {
    return table;
  }

  /** Returns whether no text is made harmless for spreadsheets. */
  boolean isRaw() {
    return isRaw;
  }

  /**
   * Checks that the options go with a format.
   *
   * @throws UsageException if they do not
   */
  void check(ExportFormat format) {
    if (table != null && !format.isOfTables()) {
      throw new UsageException("--table goes with --format csv and parquet, not " + format);
    }
    if (isRaw && format != ExportFormat.CSV) {
      throw new UsageException("--raw-text goes with --format csv, not " + format);
    }
  }
}
