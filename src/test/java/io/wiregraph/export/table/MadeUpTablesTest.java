package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a store with its articles. */
class MadeUpTablesTest {

  @TempDir private static Path dir;

  private static final Map<Table, List<Map<String, String>>> TABLES = new EnumMap<>(Table.class);

  @BeforeAll
  static void read() throws IOException {
    MadeUpStore.build(dir.resolve("graph"));
    try (GraphStore store = GraphStore.openForReading(dir.resolve("graph"))) {
      store.dataset().begin(ReadWrite.READ);
      try (StoreTables tables = StoreTables.read(store, EnumSet.allOf(Table.class), List.of())) {
        for (Table table : Table.values()) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new CsvTable(true).write(table, sink -> tables.rows(table, sink), out);
          TABLES.put(table, CsvRows.read(out.toString(StandardCharsets.UTF_8)));
        }
      } finally {
        store.dataset().end();
      }
    }
  }

  private static List<Map<String, String>> rows(Table table) {
    return TABLES.getOrDefault(table, List.of());
  }

  private static Map<String, String> row(Table table, String column, String value) {
    return rows(table).stream()
        .filter(row -> row.get(column).equals(value))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyKeyIsThereOnceAndEveryReferenceLeadsSomewhere() {
    for (Table table : Table.values()) {
      assertThat(rows(table)).as(table.code()).isNotEmpty();
      assertThat(rows(table))
          .extracting(row -> table.key().stream().map(row::get).toList())
          .doesNotHaveDuplicates()
          .isSortedAccordingTo((a, b) -> a.get(0).compareTo(b.get(0)));
      for (TableColumn column : table.columns()) {
        String to = column.refersTo();
        if (to != null) {
          Set<String> ids =
              rows(Table.valueOf(to.toUpperCase(java.util.Locale.ROOT))).stream()
                  .map(row -> row.get("id"))
                  .collect(Collectors.toSet());
          assertThat(rows(table))
              .extracting(row -> row.get(column.name()))
              .filteredOn(value -> !value.isEmpty())
              .allMatch(ids::contains);
        }
      }
    }
  }

  @Test
  void valuesAreOfTheirKinds() {
    for (Table table : Table.values()) {
      for (TableColumn column : table.columns()) {
        for (Map<String, String> row : rows(table)) {
          String value = row.get(column.name());
          if (value.isEmpty()) {
            assertThat(column.isRequired()).as(column.name()).isFalse();
            continue;
          }
          if (!column.values().isEmpty()) {
            assertThat(column.values()).as(column.name()).contains(value);
          }
          switch (column.type()) {
            case INTEGER -> assertThat(value).matches("\\d+");
            case DECIMAL -> assertThat(value).matches("-?\\d+(\\.\\d+)?");
            case BOOLEAN -> assertThat(value).matches("true|false");
            case DATE -> assertThat(value).matches("\\d{4}-\\d{2}-\\d{2}");
            case STRING -> {}
          }
        }
      }
    }
  }

  @Test
  void mentionsOfAnEventAreAsManyAsItSays() {
    for (Table table : List.of(Table.EVENTS, Table.STATEMENTS)) {
      String column = table == Table.EVENTS ? "event" : "statement";
      for (Map<String, String> fact : rows(table)) {
        assertThat(rows(Table.MENTIONS))
            .filteredOn(row -> row.get(column).equals(fact.get("id")))
            .hasSize(Integer.parseInt(fact.get("mentions")));
      }
    }
  }

  @Test
  void aMentionSaysWhereInCodePoints() {
    Map<String, String> veto = row(Table.MENTIONS, "words", "vetoed");

    // The emoji in front is one code point, two units of UTF-16 and four bytes.
    assertThat(veto)
        .containsEntry("kind", "event")
        .containsEntry("class", "Veto")
        .containsEntry("char_begin", "9")
        .containsEntry("char_end", "15")
        .containsEntry("article", "article:2012/veto");
    assertThat(veto.get("sentence")).startsWith("\uD83D\uDE00 Russia vetoed a resolution");
    assertThat(row(Table.EVENTS, "class", "Veto"))
        .containsEntry("id", veto.get("event"))
        .containsEntry("first", "2012-02-04")
        .containsEntry("precision", "day")
        .containsEntry("cameo", "12");
  }

  @Test
  void articlesCountWhatIsInThem() {
    assertThat(row(Table.ARTICLES, "id", "article:2012/veto"))
        .containsEntry("iri", MadeUpStore.BASE + "article/2012/veto")
        .containsEntry("events", "1")
        .containsEntry("statements", "1")
        .containsEntry("sentences", "1");
  }
}
