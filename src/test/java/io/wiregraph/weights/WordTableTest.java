package io.wiregraph.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final List<String> WORDS = List.of("Russia", "AaAa", "BBBB", "é", "it");

  private final WordTable table = WordTable.of(WORDS);

  @Test
  void wordsAreFoundByTheirSpelling() {
    for (int i = 0; i < WORDS.size(); i++) {
      assertThat(table.find(WORDS.get(i), -1)).isEqualTo(i);
    }
  }

  @Test
  void wordsAreGivenByTheirNumber() {
    for (int i = 0; i < WORDS.size(); i++) {
      assertThat(table.word(i)).isEqualTo(WORDS.get(i));
    }
  }

  @Test
  void whatIsNotThereIsNotFoundEvenWithTheHashOfAWord() {
    assertThat("AaBB".hashCode()).isEqualTo("AaAa".hashCode());
    assertThat(table.find("AaBB", -1)).isEqualTo(-1);
    assertThat(table.find("", 7)).isEqualTo(7);
    assertThat(table.find("russia", 0)).isZero();
  }
}
