package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.OutsideProgram;
import io.wiregraph.export.HostileGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** DuckDB and Python read the tables of a hostile graph for what they are. */
class TablesInterop {

  private static final String READ =
      """
      import csv, json, sys
      rows = list(csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
      print(json.dumps(rows))
      """;

  @TempDir private Path dir;

  @BeforeEach
  void write() throws IOException {
    for (Table table : List.of(Table.ENTITIES, Table.EVENTS, Table.ROLES, Table.STATEMENTS)) {
      write(table, TableFile.CSV, new CsvTable(true));
      write(table, TableFile.PARQUET, new ParquetTable());
    }
  }

  private void write(Table table, TableFile file, TableFormat format) throws IOException {
    try (OutputStream out = Files.newOutputStream(dir.resolve(file.fileName(table)))) {
      HostileGraph.load().write(table, List.of(), format, out);
    }
  }

  private List<List<Object>> duckDb(String query) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query.replace("DIR", dir.toString()))) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(found.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTITIES", "EVENTS", "ROLES", "STATEMENTS"})
  void pythonReadsEveryCellOfCsvAsItIs(Table table) throws Exception {
    Path file = dir.resolve(TableFile.CSV.fileName(table));

    String json = OutsideProgram.run("python3", "python3", "-c", READ, file.toString());
    assertThat(new ObjectMapper().readValue(json, List.class))
        .isEqualTo(CsvRows.read(Files.readString(file)));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTITIES", "EVENTS", "ROLES", "STATEMENTS"})
  void duckDbFindsTheSameCellsInParquetAndInCsv(Table table) throws Exception {
    List<Map<String, String>> expected =
        CsvRows.read(Files.readString(dir.resolve(TableFile.CSV.fileName(table))));
    List<List<Object>> rows =
        duckDb("SELECT * FROM 'DIR/%s' ORDER BY id".formatted(TableFile.PARQUET.fileName(table)));

    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Object value = rows.get(i).get(column);
        String cell = expected.get(i).get(table.columns().get(column).name());
        if (value instanceof Double number) {
          assertThat(number).isEqualTo(Double.parseDouble(cell));
        } else {
          assertThat(value == null ? "" : value.toString()).isEqualTo(cell);
        }
      }
    }
    assertThat(
            duckDb(
                "SELECT count(*) FROM read_csv('DIR/%s', all_varchar = true)"
                    .formatted(TableFile.CSV.fileName(table))))
        .isEqualTo(List.of(List.of((long) expected.size())));
  }

  @Test
  void duckDbJoinsByIds() throws Exception {
    assertThat(
            duckDb(
                """
                SELECT e.id, a.label, p.id FROM 'DIR/events.parquet' e
                  JOIN 'DIR/roles.parquet' ra ON ra.event = e.id AND ra.role = 'agent'
                  JOIN 'DIR/roles.parquet' rp ON rp.event = e.id AND rp.role = 'patient'
                  JOIN 'DIR/entities.parquet' a ON a.id = ra.entity
                  JOIN 'DIR/entities.parquet' p ON p.id = rp.entity
                WHERE e.status = 'demanded'"""))
        .containsExactly(
            List.of("event:0000000000000004", "=cmd|' /C calc'!A0", "entity:Control-1a2b"));
  }
}
