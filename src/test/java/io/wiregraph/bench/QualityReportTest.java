package io.wiregraph.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityReportTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir Path dir;

  private static Score score(String figures) throws IOException {
    return new Score(
        "python3 score.py", (ObjectNode) new ObjectMapper().readTree(figures), List.of());
  }

  private static QualityReport report(String commit) throws IOException {
    QualityReport report = QualityReport.of(LocalDate.of(2026, 1, 2), commit, "1.0");
    report.add("qasrl-dev", 3, Map.of("qasrl", score("{\"verbs\": 7, \"f1\": 0.5}")));
    report.add("plover-gsr", 2, Map.of("plover", score("{\"pair_recall\": 0.71256}")));
    return report;
  }

  private static String json(QualityReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void jsonHasItsKeysSortedWhateverTheOrderOfTheRun() throws IOException {
    assertThat(json(report(null)))
        .isEqualTo(
            """
            {
              "commit": null,
              "date": "2026-01-02",
              "sets": {
                "plover-gsr": {
                  "articles": 2,
                  "scores": {
                    "plover": {
                      "command": "python3 score.py",
                      "figures": {
                        "pair_recall": 0.71256
                      }
                    }
                  }
                },
                "qasrl-dev": {
                  "articles": 3,
                  "scores": {
                    "qasrl": {
                      "command": "python3 score.py",
                      "figures": {
                        "f1": 0.5,
                        "verbs": 7
                      }
                    }
                  }
                }
              },
              "version": "1.0"
            }
            """);
  }

  @Test
  void reportIsReadAsItWasWritten() throws IOException {
    Path file = Files.writeString(dir.resolve("figures.json"), json(report(COMMIT)));

    assertThat(json(QualityReport.read(file))).isEqualTo(json(report(COMMIT)));
    assertThatThrownBy(() -> QualityReport.read(Files.writeString(dir.resolve("x"), "{}")))
        .isInstanceOf(ScorerException.class)
        .hasMessageContaining("no report");
  }

  @Test
  void tableShowsTheMainFiguresThatThereAre() throws IOException {
    assertThat(QualityTable.text(report(COMMIT)))
        .containsExactly(
            "plover-gsr  who did it and to whom, recall  0.713",
            "qasrl-dev   arguments of verbs, F1          0.500");
  }

  @Test
  void tableTakesThePlaceOfTheOneBefore() throws IOException {
    String document = "# A\n" + QualityTable.BEGIN + "\nold\n" + QualityTable.END + "\nrest\n";
    String expected =
        """
        # A
        <!-- quality:begin -->
        | set | figure | Wiregraph | its halves | others | others, different data |
        |---|---|---|---|---|---|
        | `plover-gsr` | who did it and to whom, recall | 0.713 |  | Stock 0.350 |  |
        | `qasrl-dev` | arguments of verbs, F1 | 0.500 |  |  | Peer 0.700, People 0.900 |

        Measured on 2026-01-02 at commit `0123456789ab` with changes.

        Figures of others, from [others.json](docs/quality/others.json):

        - Measured here.
        - A paper.
        <!-- quality:end -->
        rest
        """;

    OtherFigures others =
        OtherFigures.read(
            Files.writeString(
                dir.resolve("others.json"),
                """
                {"figures": [
                  {"figure": "plover-gsr/plover/pair_recall", "system": "Stock", "value": 0.35,
                   "data": "same", "source": "here"},
                  {"figure": "qasrl-dev/qasrl/f1", "system": "Peer", "value": 0.7,
                   "data": "different", "source": "paper"},
                  {"figure": "qasrl-dev/qasrl/f1", "system": "People", "value": 0.9,
                   "data": "different", "source": "paper"}],
                 "sources": {"here": "Measured here", "paper": "A paper"}}
                """));
    String once = QualityTable.replaceIn(document, report(COMMIT + "+changes"), others);

    assertThat(once).isEqualTo(expected);
    assertThat(QualityTable.replaceIn(once, report(COMMIT + "+changes"), others))
        .isEqualTo(expected);
    assertThat(QualityTable.markdown(report(null), OtherFigures.none()))
        .endsWith("\nMeasured on 2026-01-02.\n");
    assertThatThrownBy(() -> QualityTable.replaceIn("# A\n", report(COMMIT), others))
        .isInstanceOf(ScorerException.class)
        .hasMessageContaining(QualityTable.BEGIN);
  }

  @Test
  void halvesAndTheFiguresOfOthersStandBesideOurs() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    QualityReport report = QualityReport.of(LocalDate.of(2026, 1, 2), null, "1.0");
    ObjectNode first = (ObjectNode) mapper.readTree("{\"f1\": 0.6}");
    ObjectNode second = (ObjectNode) mapper.readTree("{\"f1\": 0.4}");
    ObjectNode all = (ObjectNode) mapper.readTree("{\"f1\": 0.5}");
    report.add("qasrl-dev", 3, Map.of("qasrl", new Score("x", all, List.of(first, second))));
    Path others =
        Files.writeString(
            dir.resolve("others.json"),
            """
            {"figures": [{"figure": "qasrl-dev/qasrl/f1", "system": "Peer", "value": 0.7,
             "data": "same", "source": "here"}], "sources": {"here": "Measured here"}}
            """);
    report.compare(OtherFigures.read(others));

    assertThat(QualityTable.markdown(report, OtherFigures.read(others)))
        .contains("| `qasrl-dev` | arguments of verbs, F1 | 0.500 | 0.600 0.400 | Peer 0.700 |  |");
    assertThat(mapper.readTree(json(report)).path("others"))
        .isEqualTo(mapper.readTree(Files.readString(others, StandardCharsets.UTF_8)));
  }

  @Test
  void figureOfOthersWithoutItsSourceIsAFault() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("others.json"),
            """
            {"figures": [{"figure": "a", "system": "b", "value": 1, "data": "same",
             "source": "c"}], "sources": {}}
            """);
    assertThatThrownBy(() -> OtherFigures.read(file))
        .isInstanceOf(ScorerException.class)
        .hasMessageContaining("others.json: the source c is not told");
  }

  @Test
  void readmeHasTheFiguresOfTheLastRun() throws IOException {
    QualityReport last = QualityReport.read(Path.of("docs/quality/extraction.json"));
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);

    assertThat(readme)
        .as("wiregraph bench quality --readme README.md mends it")
        .isEqualTo(
            QualityTable.replaceIn(
                readme, last, OtherFigures.read(Path.of("docs/quality/others.json"))));
  }
}
