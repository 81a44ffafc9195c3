package io.wiregraph.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void whatSpeaksAgainstAFactGetsANegativeCoefficient() {
    SortedMap<String, Double> coefficients = new Calibration(facts()).coefficients();
    assertThat(coefficients.get("odd")).isLessThan(-1);
    assertThat(coefficients.get("named")).isBetween(-0.3, 0.3);
  }

  @Test
  void aRuleWithFewLabelsGetsNoCoefficientAndIsReportedAsUncalibrated() throws IOException {
    List<Labelled> facts = facts();
    facts.add(fact("judged", 1, "modal", List.of("rule:modal"), true));
    CalibrationReport report = new CalibrationReport(facts);
    assertThat(report.coefficients()).contains("rule:clause\t").doesNotContain("rule:modal");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(LocalDate.of(2026, 1, 1), null, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern(
            "\"modal\" : \\{\\s+\"labels\" : 1,\\s+\"right\" : 1.0,\\s+\"state\" : \"unc")
        .contains("expectedCalibrationError");
  }

  @Test
  void confidenceOutOfFoldIsNearTheTruth() {
    Calibration calibration = new Calibration(facts());
    List<Double> sure = calibration.outOfFold();
    for (int i = 0; i < sure.size(); i++) {
      boolean odd = calibration.facts().get(i).assessed().signs().contains("odd");
      assertThat(sure.get(i)).isCloseTo(odd ? 0.25 : 0.75, within(0.12));
    }
  }

  @Test
  void aSourceThatIsHarderToPleaseDoesNotLowerTheConfidence() {
    List<Labelled> facts = facts();
    double alone = new Calibration(facts).coefficients().get("constant");
    for (int i = 0; i < 200; i++) {
      facts.add(fact("strict", i, "clause", List.of("rule:clause"), i % 10 == 0));
    }
    assertThat(new Calibration(facts).coefficients().get("constant")).isCloseTo(alone, within(0.5));
  }

  @Test
  void theSameFactsGiveTheSameCoefficients() {
    assertThat(new CalibrationReport(facts()).coefficients())
        .isEqualTo(new CalibrationReport(facts()).coefficients());
  }

  /** Three of four are right, of odd ones one of four. */
  private static List<Labelled> facts() {
    List<Labelled> facts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean odd = i % 2 == 0;
      List<String> signs = new ArrayList<>(List.of("rule:clause"));
      if (odd) {
        signs.add("odd");
      }
      if (i % 3 == 0) {
        signs.add("named");
      }
      boolean rare = i / 2 % 4 == 0;
      facts.add(fact("judged", i, "clause", signs, odd == rare));
    }
    return facts;
  }

  private static Labelled fact(
      String source, int document, String rule, List<String> signs, boolean right) {
    Span span = new Span(0, 1);
    Fact fact =
        new Fact.Relation(
            new FactId(FactKind.RELATION, span, 1),
            "relatedTo",
            List.of(),
            Factuality.PLAIN,
            null,
            new Evidence(span, null, "", rule, 0.5));
    return new Labelled(source, "doc-" + document, new Assessed(fact, rule, 0.6, signs), right);
  }
}
