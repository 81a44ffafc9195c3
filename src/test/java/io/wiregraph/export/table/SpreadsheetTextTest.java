package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "  =1+1",
        "\u00A0=1+1",
        "\uFF1D1+1",
        "'=1+1",
        "''@x",
        "=cmd|' /C calc'!A0\nmore"
      })
  void whatASpreadsheetWouldRunGetsAnApostropheAndLosesItAgain(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
    assertThat(SpreadsheetText.plain("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'",
        "''",
        "Russia",
        "'Abd al-Rahman",
        "1-2",
        "a=b",
        "' quoted'",
        "\u2013 dash",
        " a=1"
      })
  void allElseStaysAsItIs(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
    assertThat(SpreadsheetText.plain(text)).isEqualTo(text);
  }

  @Test
  void everyTextOfTheseCharactersComesBack() {
    String alphabet = "'= a\t-";
    int length = 5;
    int count = (int) Math.pow(alphabet.length(), length);
    for (int number = 0; number < count; number++) {
      StringBuilder text = new StringBuilder();
      for (int rest = number; rest > 0; rest /= alphabet.length()) {
        text.append(alphabet.charAt(rest % alphabet.length()));
      }
      String harmless = SpreadsheetText.harmless(text.toString());
      assertThat(SpreadsheetText.plain(harmless)).isEqualTo(text.toString());
      assertThat(harmless.strip()).doesNotStartWith("=").doesNotStartWith("-");
    }
  }
}
