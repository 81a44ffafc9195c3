package io.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final Confidence CONFIDENCE =
      Confidence.read("# remark\nconstant\t0.5\nestimate\t1.0\nrule:clause\t0.25\nodd\t-2.0\n");

  @Test
  void signsRaiseAndLowerTheOdds() {
    assertThat(CONFIDENCE.of("clause", 0.5, List.of("rule:clause", "unheard")))
        .isCloseTo(0.679, within(1e-9));
    assertThat(CONFIDENCE.of("clause", 0.5, List.of("rule:clause", "odd")))
        .isCloseTo(0.223, within(1e-9));
    assertThat(CONFIDENCE.of("clause", 0.8, List.of("rule:clause", "odd")))
        .isGreaterThan(CONFIDENCE.of("clause", 0.6, List.of("rule:clause", "odd")));
  }

  @Test
  void aRuleThatWasNotJudgedKeepsItsEstimate() {
    assertThat(CONFIDENCE.isCalibrated("clause")).isTrue();
    assertThat(CONFIDENCE.isCalibrated("modal")).isFalse();
    assertThat(CONFIDENCE.of("modal", 0.8, List.of("rule:modal", "odd"))).isEqualTo(0.8);
  }

  @Test
  void nothingIsCertain() {
    Confidence sure = Confidence.read("rule:clause\t100\n");
    assertThat(sure.of("clause", 0.5, List.of("rule:clause"))).isEqualTo(0.99);
  }

  @Test
  void aLineThatIsNoSignWithItsCoefficientIsNamed() {
    assertThatThrownBy(() -> Confidence.read("odd -2\n")).hasMessageContaining("odd -2");
  }

  @Test
  void theCoefficientsOfTheProgramCoverTheCommonRules() {
    Confidence confidence = Confidence.load();
    assertThat(List.of("clause", "passive-clause", "relation-verb", "event-noun", "post-title"))
        .allMatch(confidence::isCalibrated);
  }

  @Test
  void anotherTableIsAnotherVersion() {
    assertThat(CONFIDENCE.version()).isNotEqualTo(Confidence.read("odd\t-2.0\n").version());
  }
}
