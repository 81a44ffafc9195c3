package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.export.HostileGraph;
import io.wiregraph.export.view.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTablesTest {

  private static final CsvTable CSV = new CsvTable(false);
  private static final CsvTable RAW = new CsvTable(true);

  private static List<Map<String, String>> rows(Table table, CsvTable format) throws IOException {
    return CsvRows.read(HostileGraph.load().write(table, format));
  }

  private static Map<String, String> row(Table table, String id) throws IOException {
    return rows(table, RAW).stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow();
  }

  private static List<String> ids(String... conditions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HostileGraph.load().write(Table.EVENTS, List.of(conditions), RAW, out);
    return CsvRows.read(out.toString(StandardCharsets.UTF_8)).stream()
        .map(row -> row.get("id").replaceFirst(":0+", ":"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theSameGraphGivesTheSameBytesInWhateverOrderItWasStored(Table table) throws IOException {
    String text = HostileGraph.load().write(table, CSV);

    assertThat(HostileGraph.shuffled().write(table, CSV)).isEqualTo(text);
    assertThat(text).endsWith("\r\n");
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsAFormulaAndEveryTextComesBack(Table table) throws IOException {
    List<Map<String, String>> harmless = rows(table, CSV);
    List<Map<String, String>> raw = rows(table, RAW);

    for (int i = 0; i < raw.size(); i++) {
      Map<String, String> cells = harmless.get(i);
      for (TableColumn column : table.columns()) {
        String cell = cells.get(column.name());
        if (!column.name().endsWith("tude")) {
          assertThat(cell).doesNotMatch("(?s)\\s*[=+@\\-\\t\\r].*");
        }
        assertThat(SpreadsheetText.plain(cell)).isEqualTo(raw.get(i).get(column.name()));
      }
    }
  }

  @Test
  void namesWithAllThatBreaksCsvComeOutWhole() throws IOException {
    assertThat(row(Table.ENTITIES, "entity:Bob"))
        .containsEntry("label", "Robert \"Bob\" O'Neil, {Jr.} <b>&amp;</b> [x]\\")
        .containsEntry("type", "Person")
        .containsEntry("link", "http://dbpedia.org/resource/Bob_\"O'Neil")
        .containsEntry("articles", "2");
    assertThat(row(Table.ENTITIES, "entity:Control-1a2b").get("label"))
        .isEqualTo("line one\nline\ttwo \u0007\u0001\uFFFF]]> ${jndi:x} \u2028end");
    assertThat(row(Table.ENTITIES, "entity:%D7%93"))
        .containsEntry("latitude", "31.5")
        .containsEntry("longitude", "-34.75");
  }

  @Test
  void eventsSayWhatTheGraphAndItsArticlesSay() throws IOException {
    assertThat(row(Table.EVENTS, "event:0000000000000001"))
        .containsEntry("class", "Meeting")
        .containsEntry("plover", "CONSULT")
        .containsEntry("cameo", "04")
        .containsEntry("quad", "verbal-cooperation")
        .containsEntry("status", "factual")
        .containsEntry("attributed", "false")
        .containsEntry("precision", "day")
        .containsEntry("sources", "2")
        .containsEntry("mentions", "2")
        .containsEntry("confidence", "0.900")
        .containsEntry("article", "article:a%2Cb%2F%22c")
        .containsEntry("published", "2012-02-06")
        .containsEntry("sentence", "=SUM(A1)\u0001 \"Bob\" met\n<them> & 'us', \\ 🕊️");
    assertThat(row(Table.EVENTS, "event:0000000000000003"))
        .containsEntry("status", "claimed")
        .containsEntry("attributed", "true")
        .containsEntry("attributed_to_statement", "statement:0000000000000005")
        .containsEntry("disputed", "true");
    assertThat(row(Table.EVENTS, "relation:0000000000000006"))
        .containsEntry("kind", "relation")
        .containsEntry("class", "leads")
        .containsEntry("first", "2010-01-01")
        .containsEntry("last", "")
        .containsEntry("precision", "open");
    assertThat(row(Table.STATEMENTS, "statement:0000000000000005"))
        .containsEntry("speaker", "entity:Formula")
        .containsEntry("stance", "denies")
        .containsEntry("reports", "event:0000000000000003");
  }

  @Test
  void rolesJoinWithWhatTheyReferTo() throws IOException {
    Set<String> known = new HashSet<>();
    for (Table table : List.of(Table.ENTITIES, Table.EVENTS, Table.STATEMENTS)) {
      rows(table, RAW).forEach(row -> known.add(row.get("id")));
    }

    List<Map<String, String>> roles = rows(Table.ROLES, RAW);
    assertThat(roles).isNotEmpty();
    for (Map<String, String> role : roles) {
      for (TableColumn column : Table.ROLES.columns()) {
        String value = role.get(column.name());
        if (column.refersTo() != null && !value.isEmpty()) {
          assertThat(known).contains(value);
        }
      }
      assertThat(role.get("event").isEmpty()).isNotEqualTo(role.get("statement").isEmpty());
    }
    assertThat(roles)
        .anySatisfy(
            role ->
                assertThat(role)
                    .containsEntry("statement", "statement:0000000000000005")
                    .containsEntry("role", "content")
                    .containsEntry("reported_event", "event:0000000000000003"));
  }

  @Test
  void conditionsTakeFactsAsInViewsAndWithoutThemAllAreThere() throws IOException {
    assertThat(ids()).containsExactly("event:1", "event:2", "event:3", "event:4", "relation:6");
    assertThat(ids("class=Reject")).containsExactly("event:3");
    assertThat(ids("class=Reject", "status=all")).containsExactly("event:3", "event:4");
    assertThat(ids("sources>=2")).containsExactly("event:1");
    assertThat(ids("article=second", "kind=event"))
        .doesNotContain("relation:6")
        .contains("event:1");
    assertThatThrownBy(() -> ids("weight>=2")).isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> ids("class=Vetto"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("Veto");
  }

  @Test
  void outputIsLeftOpen() throws IOException {
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    HostileGraph.load().write(Table.EVENTS, List.of(), CSV, out);
    assertThat(out.toString()).startsWith("id,iri,kind,");
  }
}
