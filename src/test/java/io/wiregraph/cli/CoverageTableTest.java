package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.proof.CoverageReport;
import io.wiregraph.proof.CoverageReport.Sighting;
import io.wiregraph.proof.CoverageReport.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTableTest {

  private static final CoverageReport REPORT =
      new CoverageReport(
          2,
          1200,
          900,
          List.of(
              new Unknown("go on", 12, 0, List.of(new Sighting("a/1", "It went on."))),
              new Unknown("run", 3, 1, List.of(new Sighting("a/2", "He ran."))),
              new Unknown("put", 2, 4, List.of())),
          List.of(new Unknown("eruption", 1, 0, List.of())));

  @Test
  void linesShowTheShareAndTheUnknownWordsWithTheirPlaces() {
    assertThat(new CoverageTable(REPORT, 10).lines())
        .containsExactly(
            "900 of 1,200 verbs in 2 articles known: 75.0 %",
            "",
            "Unknown verbs:",
            "    12  go on",
            "          a/1: It went on.",
            "     3  run  (has an entry, which does not fit)",
            "          a/2: He ran.",
            "     2  put  (has 4 entries, none of which fits)",
            "",
            "Unknown nouns formed from verbs of the lexicon:",
            "     1  eruption");
  }

  @Test
  void nothingIsNoShare() {
    CoverageReport empty = new CoverageReport(0, 0, 0, List.of(), List.of());
    assertThat(new CoverageTable(empty, 10).lines()).containsExactly("No verbs in 0 articles.");
  }

  @Test
  void aLimitLeavesOutTheRarest() {
    assertThat(new CoverageTable(REPORT, 1).lines())
        .contains("    12  go on")
        .noneMatch(line -> line.contains("run"));
    assertThat(new CoverageTable(REPORT, 0).lines()).hasSize(1);
  }

  @Test
  void jsonHoldsTheSame() {
    assertThat(new CoverageTable(REPORT, 1).json())
        .isEqualTo(
            "{\"articles\":2,\"verbs\":1200,\"known\":900,\"share\":0.75,"
                + "\"unknownVerbs\":[{\"predicate\":\"go on\",\"count\":12,\"entries\":0,"
                + "\"examples\":[{\"article\":\"a/1\",\"text\":\"It went on.\"}]}],"
                + "\"unknownNouns\":[{\"predicate\":\"eruption\",\"count\":1,\"entries\":0,"
                + "\"examples\":[]}]}");
  }
}
