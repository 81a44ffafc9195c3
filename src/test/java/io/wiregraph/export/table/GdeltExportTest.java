package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.HostileGraph;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GdeltExportTest {

  private static final int FIELDS = GdeltColumn.values().length;

  private static List<String[]> rows(String... conditions) throws IOException {
    return HostileGraph.load()
        .gdelt(List.of(conditions))
        .lines()
        .map(l -> l.split("\t", -1))
        .toList();
  }

  private static String field(String[] row, GdeltColumn column) {
    return row[column.ordinal()];
  }

  @Test
  void theFieldsOfGdeltAreWhereGdeltHasThem() {
    assertThat(GdeltColumn.SQL_DATE.ordinal()).isEqualTo(1);
    assertThat(GdeltColumn.ACTOR2_CODE.ordinal()).isEqualTo(15);
    assertThat(GdeltColumn.EVENT_CODE.ordinal()).isEqualTo(26);
    assertThat(GdeltColumn.GOLDSTEIN_SCALE.ordinal()).isEqualTo(30);
    assertThat(GdeltColumn.ACTION_GEO_TYPE.ordinal()).isEqualTo(51);
    assertThat(GdeltColumn.SOURCE_URL.ordinal()).isEqualTo(60);
  }

  @Test
  void aMeetingIsAnEventOfGdelt() throws IOException {
    String[] row = rows().get(0);

    assertThat(field(row, GdeltColumn.WIREGRAPH_ID)).isEqualTo("event:0000000000000001");
    assertThat(field(row, GdeltColumn.GLOBAL_EVENT_ID)).matches("\\d{1,18}");
    assertThat(field(row, GdeltColumn.SQL_DATE)).isEqualTo("20120204");
    assertThat(field(row, GdeltColumn.MONTH_YEAR)).isEqualTo("201202");
    assertThat(field(row, GdeltColumn.YEAR)).isEqualTo("2012");
    assertThat(field(row, GdeltColumn.EVENT_CODE)).isEqualTo("040");
    assertThat(field(row, GdeltColumn.EVENT_ROOT_CODE)).isEqualTo("04");
    assertThat(field(row, GdeltColumn.QUAD_CLASS)).isEqualTo("1");
    assertThat(field(row, GdeltColumn.GOLDSTEIN_SCALE)).isEqualTo("1.0");
    assertThat(field(row, GdeltColumn.NUM_MENTIONS)).isEqualTo("2");
    assertThat(field(row, GdeltColumn.ACTOR2_GEO_LONG)).isEqualTo("-34.75");
    assertThat(field(row, GdeltColumn.WIREGRAPH_CONFIDENCE)).isEqualTo("0.900");
  }

  @Test
  void whatTheGraphDoesNotKnowIsEmpty() throws IOException {
    for (String[] row : rows("status=all")) {
      assertThat(field(row, GdeltColumn.AVG_TONE)).isEmpty();
      assertThat(field(row, GdeltColumn.IS_ROOT_EVENT)).isEmpty();
      assertThat(field(row, GdeltColumn.DATE_ADDED)).isEmpty();
      assertThat(field(row, GdeltColumn.ACTOR1_ETHNIC_CODE)).isEmpty();
    }
    String[] stretch = rows().get(1);
    assertThat(field(stretch, GdeltColumn.SQL_DATE)).isEmpty();
    assertThat(field(stretch, GdeltColumn.MONTH_YEAR)).isEqualTo("201203");
  }

  @Test
  void everyLineHasAllFieldsWhateverNamesHaveInThem() throws IOException {
    assertThat(rows("status=all")).hasSize(4).allMatch(row -> row.length == FIELDS);
    assertThat(rows("status=all").get(2)[GdeltColumn.ACTOR2_NAME.ordinal()])
        .startsWith("LINE ONE LINE TWO ");
    assertThat(rows()).hasSize(3);
  }

  @Test
  void theSameGraphGivesTheSameBytesInWhateverOrderItWasStored() throws IOException {
    assertThat(HostileGraph.shuffled().gdelt(List.of()))
        .isEqualTo(HostileGraph.load().gdelt(List.of()));
  }
}
