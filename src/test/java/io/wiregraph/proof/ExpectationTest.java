package io.wiregraph.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.proof.ExpectedFact.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

  @Test
  void factsAreReadWithTheirArgumentsAndFactuality() {
    assertThat(
            Expectation.parse(
                "Refusal agent=Norland content=sign;"
                    + " Agreement agent=Norland polarity=negative modality=possible"
                    + " attribution=Berg"))
        .containsExactly(
            new ExpectedFact(
                "Refusal",
                List.of(
                    new Participant(Role.AGENT, "Norland"), new Participant(Role.CONTENT, "sign")),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                null),
            new ExpectedFact(
                "Agreement",
                List.of(new Participant(Role.AGENT, "Norland")),
                Polarity.NEGATIVE,
                Modality.POSSIBLE,
                "Berg"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          agent=Norland, 'agent=Norland'
          Veto, 'names no argument'
          Veto polarity=negative, 'names no argument'
          Veto agent, 'agent'
          Veto agent=, 'agent='
          Veto actor=Norland, 'actor'
          Veto agent=Norland modality=likely, 'likely'
          Veto agent=Norland;, 'no name of a class'
          """)
  void whatIsNoExpectationIsRefusedByName(String written, String message) {
    assertThatThrownBy(() -> Expectation.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
