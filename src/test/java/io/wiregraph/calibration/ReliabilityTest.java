package io.wiregraph.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wiregraph.calibration.Reliability.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void confidenceThatIsTrueHasNoCalibrationError() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      outcomes.add(new Outcome(0.8, i % 5 != 0));
    }
    Reliability measured = Reliability.of(outcomes);
    assertThat(measured.error()).isCloseTo(0, within(1e-9));
    assertThat(measured.right()).isCloseTo(0.8, within(1e-9));
    assertThat(measured.brier()).isCloseTo(0.16, within(1e-9));
  }

  @Test
  void binsAreOfEqualSizeAndTheirDistancesAreWeighted() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      outcomes.add(new Outcome(i < 10 ? 0.3 : 0.9, i >= 10));
    }
    Reliability measured = Reliability.of(outcomes);
    assertThat(measured.bins()).hasSize(10).allMatch(bin -> bin.count() == 2);
    assertThat(measured.error()).isCloseTo((0.3 + 0.1) / 2, within(1e-9));
  }

  @Test
  void nothingMeasuredIsNoError() {
    assertThat(Reliability.of(List.of()).bins()).isEmpty();
  }
}
