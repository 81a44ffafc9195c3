package io.wiregraph.export.crate;

import io.wiregraph.export.table.CsvTable;
import io.wiregraph.export.table.Dictionary;
import io.wiregraph.export.table.StoreTables;
import io.wiregraph.export.table.Table;
import io.wiregraph.export.table.TableFile;
import io.wiregraph.export.table.TableFormat;
import io.wiregraph.export.table.TablePackage;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tables of a store within a package: what a folder of tables has. */
final class CrateTables {

  private static final String FOLDER = "data/tables/";

  private CrateTables() {}

  /**
   * Adds them; wants a transaction.
   *
   * @param hasArticles whether the store has the records of its articles
   */
  static void add(GraphStore store, boolean hasArticles, CrateZip zip) throws IOException {
    Set<Table> wanted = EnumSet.allOf(Table.class);
    wanted.removeIf(table -> table.isOfArticles() && !hasArticles);
    TableFormat format = new CsvTable(false);
    List<TablePackage.Written> written = new ArrayList<>();
    try (StoreTables tables = StoreTables.read(store, wanted, List.of())) {
      for (Table table : wanted) {
        CrateFile file =
            zip.add(
                FOLDER + TableFile.CSV.fileName(table),
                table.meaning(),
                "text/csv",
                out -> format.write(table, sink -> tables.rows(table, sink), out));
        written.add(new TablePackage.Written(table, file.size(), file.sha256()));
      }
    }
    zip.add(
        FOLDER + TablePackage.FILE,
        "Types and keys of the tables, Data Package",
        "application/json",
        out -> new TablePackage(TableFile.CSV).write(store.iris().base(), true, written, out));
    zip.add(
        FOLDER + Dictionary.FILE,
        "What the columns mean",
        "text/markdown",
        Dictionary.page(TableFile.CSV, true).getBytes(StandardCharsets.UTF_8));
  }
}
