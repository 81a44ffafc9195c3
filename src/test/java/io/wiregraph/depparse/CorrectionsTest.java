package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrectionsTest {

  @Test
  void subjectsOfAVerbWithAPassiveAuxiliaryArePassive() {
    // It was seen that she who was asked left: heads by place.
    int[] heads = {2, 2, Tree.ROOT, 6, 6, 5, 2};
    String[] relations = {"nsubj", "aux:pass", "root", "mark", "nsubj", "csubj", "ccomp"};
    Corrections.correct(heads, relations);

    assertThat(relations)
        .containsExactly("nsubj:pass", "aux:pass", "root", "mark", "nsubj", "csubj", "ccomp");
  }

  @Test
  void clausesAsSubjectsToo() {
    String[] relations = {"csubj", "aux:pass", "root"};
    Corrections.correct(new int[] {2, 2, Tree.ROOT}, relations);

    assertThat(relations).containsExactly("csubj:pass", "aux:pass", "root");
  }
}
