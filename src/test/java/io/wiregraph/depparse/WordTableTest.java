package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void wordsAreFoundByTheirSpelling() {
    WordTable table = new MadeUpModel(1).weights().words;

    for (int i = 0; i < MadeUpModel.WORDS.size(); i++) {
      assertThat(table.find(MadeUpModel.WORDS.get(i), -1)).isEqualTo(i);
    }
  }

  @Test
  void whatIsNotThereIsNotFoundEvenWithTheHashOfAWord() {
    WordTable table = new MadeUpModel(1).weights().words;

    assertThat("AaBB".hashCode()).isEqualTo("AaAa".hashCode());
    assertThat(table.find("AaBB", -1)).isEqualTo(-1);
    assertThat(table.find("", 7)).isEqualTo(7);
    assertThat(table.find("russia", 0)).isZero();
  }
}
