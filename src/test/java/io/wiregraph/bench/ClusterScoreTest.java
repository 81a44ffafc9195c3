package io.wiregraph.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {

  private static final Offset<Double> NEAR = within(0.005);

  /** The worked example of Pradhan et al. 2014, with a mention missing and two too many. */
  private static final List<Set<String>> GOLD =
      List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g"));

  private static final List<Set<String>> ANSWER =
      List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i"));

  @Test
  void givesTheFiguresOfTheWorkedExample() {
    ClusterScore score = ClusterScore.of(GOLD, ANSWER);

    assertThat(score.muc().precision()).isCloseTo(0.40, NEAR);
    assertThat(score.muc().recall()).isCloseTo(0.40, NEAR);
    assertThat(score.bCubed().precision()).isCloseTo(0.50, NEAR);
    assertThat(score.bCubed().recall()).isCloseTo(0.42, NEAR);
    assertThat(score.ceafE().precision()).isCloseTo(0.43, NEAR);
    assertThat(score.ceafE().recall()).isCloseTo(0.65, NEAR);
    assertThat(score.conll()).isCloseTo((0.40 + 0.46 + 0.52) / 3, NEAR);
  }

  @Test
  void theGoldItselfIsPerfect() {
    assertThat(ClusterScore.of(GOLD, GOLD).conll()).isEqualTo(1);
  }

  @Test
  void nothingAnsweredIsNothing() {
    assertThat(ClusterScore.of(GOLD, List.of()).conll()).isZero();
  }

  @Test
  void alignsClustersWhereTheBestOfEachWouldClash() {
    List<Set<String>> gold = List.of(Set.of("a", "b", "c", "d"), Set.of("e"));
    List<Set<String>> answer = List.of(Set.of("a", "b", "e"), Set.of("c", "d"));

    // Not 4/7 with the first two, which leaves nothing, but 2/3 with the others and 1/2.
    assertThat(ClusterScore.of(gold, answer).ceafE().recall())
        .isCloseTo((2.0 * 2 / 6 + 2.0 * 1 / 4) / 2, NEAR);
  }

  @Test
  void refusesAMentionInTwoClusters() {
    assertThatThrownBy(() -> ClusterScore.of(GOLD, List.of(Set.of("a"), Set.of("a", "b"))))
        .hasMessage("a is in two clusters");
  }
}
