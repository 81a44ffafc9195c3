package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

  @ParameterizedTest
  @CsvSource({
    "'more than 2,700 people', 2700",
    "'ninety-eight dead', 98",
    "'Thirteen of the members', 13",
    "'five thousand men', 5000",
    "'at least 47', 47",
    "'the people', -1"
  })
  void readsNumbers(String words, int number) {
    assertThat(EventWords.count(words)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'It was the third double ', 3",
    "'the third time in nine months that the two powers have ', 3",
    "'on the 2nd day they ', 2",
    "'In the first place the council has often ', 0",
    "'They ', 0"
  })
  void readsOrdinals(String before, int ordinal) {
    assertThat(EventWords.ordinal(before)).isEqualTo(ordinal);
  }

  @Test
  void knowsWhatIsToldAsOneMore() {
    assertThat(EventWords.isAnother("It also ")).isTrue();
    assertThat(EventWords.isAnother("Also on Monday the council ")).isFalse();
  }

  @Test
  void keepsTheWordsThatMatter() {
    assertThat(EventWords.content("that the observers would have been turned back by the guards"))
        .containsExactly("back", "guard", "observer", "turned");
  }
}
