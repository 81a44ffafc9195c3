package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2012-02-04, 2012-02-04, day",
        "2012-02-01, 2012-02-29, month",
        "2012-02-01, 2012-02-28, range",
        "2012-01-01, 2012-12-31, year",
        "2012-01-01, 2012-01-31, month",
        "2012-02-01, 2013-01-31, range",
        "2012-02-03, 2012-02-05, range",
        "2012-02-03, '', open",
        "'', 2012-02-03, open",
        "'', '', ''",
      })
  void firstAndLastDaySayHowExactly(String first, String last, String code) {
    assertThat(Precision.of(first, last)).isEqualTo(code);
  }
}
