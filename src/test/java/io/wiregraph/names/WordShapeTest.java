package io.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "the, xxxk",
    "The, Xxxk",
    "THE, XXXk",
    "Bern, Xxxx",
    "Korvath, Xxxxx",
    "McDonald, XxXxxx",
    "U.S., X.X.",
    "U.S.A., X..XX.",
    "2012, dddd",
    "10:30pm, dd:dxx",
    "co-op-s, xx-x-x",
    "betamax, gxxx",
    "Alpha, Xxxxx",
    "xbeta, xg",
    "lambda, g",
    "abcbeta, xxgx",
    "ǅ, X",
    "Éé, Xx",
    "..., ...",
    "﹏a’s, ﹏x’x"
  })
  void shapesAreThoseOfTheModel(String word, String shape) {
    assertThat(WordShape.of(word, Set.of("the")::contains)).isEqualTo(shape);
  }
}
