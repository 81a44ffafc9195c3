package io.wiregraph.cli;

import io.wiregraph.export.graph.FileTarget;
import io.wiregraph.export.table.CsvTable;
import io.wiregraph.export.table.Dictionary;
import io.wiregraph.export.table.ParquetTable;
import io.wiregraph.export.table.StoreTables;
import io.wiregraph.export.table.Table;
import io.wiregraph.export.table.TableFile;
import io.wiregraph.export.table.TableFormat;
import io.wiregraph.export.table.TablePackage;
import io.wiregraph.export.table.TablePackage.Written;
import io.wiregraph.store.BulkLoad;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.jspecify.annotations.Nullable;

/** Writes tables of a store: one to a file or the console, or all to a folder. */
final class TableExporter {

  private final TableFile file;
  private final TableOptions options;
  private final List<String> conditions;

  /**
   * Prepares.
   *
   * @param conditions what facts must be like
   */
  TableExporter(TableFile file, TableOptions options, List<String> conditions) {
    this.file = file;
    this.options = options;
    this.conditions = conditions;
  }

  /**
   * Checks what does not depend on the store.
   *
   * @throws UsageException if options do not go together
   */
  void check(@Nullable Path out) {
    Table table = options.table();
    if (!conditions.isEmpty() && (table == null || !table.isOfFacts())) {
      throw new UsageException(
          "of tables, --where goes with one of facts: --table events, roles or statements");
    }
    if (table == null && out == null) {
      throw new UsageException(
          "--format " + file.code() + " takes --table, or a folder for all tables: --out FOLDER");
    }
    boolean isNamedAsFile = out != null && out.toString().matches(".*\\.(csv|parquet|gz|tsv|txt)$");
    if (table == null && out != null && (Files.isRegularFile(out) || isNamedAsFile)) {
      throw new UsageException(
          "without --table all tables are written into a folder, and "
              + out
              + " is a file; --table takes "
              + names(EnumSet.allOf(Table.class)));
    }
    if (file == TableFile.PARQUET && out != null && out.toString().endsWith(".gz")) {
      throw new UsageException("Parquet is not compressed once more: leave .gz off " + out);
    }
  }

  private static String names(Set<Table> tables) {
    return tables.stream().map(Table::code).collect(Collectors.joining(", "));
  }

  /** Writes. */
  void write(GraphStore store, Path folder, OutOption out, Console console) throws IOException {
    Table one = options.table();
    Set<Table> wanted = one == null ? EnumSet.allOf(Table.class) : EnumSet.of(one);
    if (BulkLoad.isLoaded(folder) && wanted.stream().anyMatch(Table::isOfArticles)) {
      EnumSet<Table> others = EnumSet.allOf(Table.class);
      others.removeIf(Table::isOfArticles);
      throw new FailedException(
          folder
              + " holds a graph that was loaded without its articles; of tables it has "
              + names(others)
              + ": name one with --table");
    }
    try (StoreTables tables = read(store, wanted)) {
      if (one == null) {
        out.writeFolder(files -> all(tables, store.iris().base(), files));
      } else {
        out.write(console, to -> format().write(one, sink -> tables.rows(one, sink), to));
      }
    }
  }

  private StoreTables read(GraphStore store, Set<Table> wanted) throws IOException {
    Dataset dataset = store.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      return StoreTables.read(store, wanted, conditions);
    } finally {
      dataset.end();
    }
  }

  private void all(StoreTables tables, String base, FileTarget files) throws IOException {
    List<Written> written = new ArrayList<>();
    for (Table table : Table.values()) {
      files.file(
          file.fileName(table),
          out -> {
            Digested digested = new Digested(out);
            format().write(table, sink -> tables.rows(table, sink), digested);
            written.add(new Written(table, digested.bytes(), digested.sha256()));
          });
    }
    boolean isEscaped = file == TableFile.CSV && !options.isRaw();
    files.file(
        TablePackage.FILE,
        out -> new TablePackage(file).write(base, isEscaped, List.copyOf(written), out));
    byte[] page = Dictionary.page(file, isEscaped).getBytes(StandardCharsets.UTF_8);
    files.file(Dictionary.FILE, out -> out.write(page));
  }

  private TableFormat format() {
    return switch (file) {
      case CSV -> new CsvTable(options.isRaw());
      case PARQUET -> new ParquetTable();
    };
  }

  /** Passes bytes on, counts them and takes their hash. */
  private static final class Digested extends FilterOutputStream {

    private final MessageDigest digest = Sha256.start();
    private long bytes;

    Digested(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      digest.update((byte) b);
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
      out.write(some, offset, length);
      digest.update(some, offset, length);
      bytes += length;
    }

    long bytes() {
      return bytes;
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
