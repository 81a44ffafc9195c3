package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParseStateTest {

  private static final int NO = ParseState.NO_NODE;

  @Test
  void theFirstLookSeesTheRootAndTheNextWords() {
    int[] nodes = new int[Weights.TOKENS];
    state(5).look(nodes);

    assertThat(nodes)
        .containsExactly(NO, NO, 0, 1, 2, 3, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO);
  }

  @Test
  void dependentsAreSeenFromTheOutside() {
    ParseState state = state(7);
    shift(state, 4);
    state.attachLeft(1); // 4 <- 3
    state.attachLeft(2); // 4 <- 2
    shift(state, 2);
    state.attachRight(3); // 5 -> 6
    int[] nodes = new int[Weights.TOKENS];
    state.look(nodes);

    assertThat(nodes)
        .containsExactly(
            1, 4, 5, 7, NO, NO, // stack and words to come
            NO, 6, NO, NO, NO, NO, // dependents of 5
            2, NO, 3, NO, NO, NO); // dependents of 4
    state.attachRight(4); // 4 -> 5
    state.look(nodes);
    assertThat(nodes)
        .containsExactly(0, 1, 4, 7, NO, NO, 2, 5, 3, NO, NO, 6, NO, NO, NO, NO, NO, NO);
    assertThat(state.head(5)).isEqualTo(4);
    assertThat(state.label(5)).isEqualTo(4);
  }

  @Test
  void aSentenceIsDoneWhenAllHangsOnTheRoot() {
    ParseState state = state(2);
    shift(state, 2);
    assertThat(state.mayShift()).isFalse();
    assertThat(state.mayAttach()).isTrue();
    state.attachLeft(1);
    assertThat(state.mayAttach()).isFalse();
    assertThat(state.isDone()).isFalse();
    state.attachRight(1);

    assertThat(state.isDone()).isTrue();
    assertThat(state.head(2)).isZero();
    assertThat(state.head(1)).isEqualTo(2);
  }

  private static void shift(ParseState state, int times) {
    for (int i = 0; i < times; i++) {
      state.shift();
    }
  }

  private static ParseState state(int words) {
    return new ParseState(new int[words + 1], new int[words + 1]);
  }
}
