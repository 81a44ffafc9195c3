package io.wiregraph.export.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wire/* | wire/a | wire/a/b",
        "wire/** | wire/a/b | wires/a",
        "*.txt | a.txt | a/b.txt",
        "20?2/a | 2012/a | 20/2/a",
        "20[/1]2 | 2012 | 20/2",
        "[a-c]x | bx | dx",
        "[!a-c]x | dx | ax",
        "[a-]x | -x | bx",
        "{wire,post}/* | post/1 | postal/1",
        "{a*,b}/c | ab/c | bb/c",
        "a,b | a,b | a",
        "\\*a | *a | ba",
        "a+(b)$ | a+(b)$ | aa+b",
      })
  void idsAreLikeItAsInShells(String glob, String id, String other) {
    assertThat(new Glob(glob, () -> {}).matches(id)).isTrue();
    assertThat(new Glob(glob, () -> {}).matches(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ | a [ is not closed",
        "[] | a [ is not closed",
        "{a | a { is not closed",
        "{a,{b}} | a { within another",
        "a\\ | nothing follows the backslash",
        "[z-a] | no pattern: [z-a]: illegal character range",
      })
  void whatIsNoneIsToldWhy(String glob, String why) {
    assertThatThrownBy(() -> new Glob(glob, () -> {}))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(why);
  }

  @Test
  @Timeout(300)
  void patternThatLooksForYearsEndsWhenItMust() {
    int[] looks = {0};
    Glob glob =
        new Glob(
            "*a".repeat(30),
            () -> {
              if (++looks[0] > 100_000) {
                throw new IllegalStateException("told to end");
              }
            });

    assertThatThrownBy(() -> glob.matches("a".repeat(60) + "b")).hasMessage("told to end");
  }
}
