package io.wiregraph.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortedWordsTest {

  @Test
  void eachIsFoundByItsNumberAndNothingElse() {
    List<String> words =
        Stream.of("", "a", "ab", "b", "ß", "\u07FF", "\u0800", "\uD83D", "\uD83D\uDE00", "\uFFFD")
            .sorted()
            .toList();
    SortedWords sorted = SortedWords.of(words);

    assertThat(words.stream().map(sorted::find))
        .containsExactlyElementsOf(IntStream.range(0, words.size()).boxed().toList());
    assertThat(Stream.of("?", "aa", "A", "\uDE00", "c").map(sorted::find)).containsOnly(-1);
    assertThat(sorted.size()).isEqualTo(words.size());
  }

  @Test
  void aWordIsLookedForInARunOfItsOwn() {
    SortedWords sorted = SortedWords.of(List.of("a", "c", "b", "c"));

    assertThat(sorted.find("c", 0, 2)).isEqualTo(1);
    assertThat(sorted.find("c", 2, 4)).isEqualTo(3);
    assertThat(sorted.find("b", 0, 2)).isNegative();
    assertThat(sorted.find("a", 2, 2)).isNegative();
  }

  @Test
  void nothingIsFoundAmongNone() {
    assertThat(SortedWords.of(List.of()).find("a")).isNegative();
  }
}
