package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 July, 2012 | 2012-07-28",
        "July 28th, 2012 | 2012-07-28",
        "Sunday 5 February 2012 08.20 GMT | 2012-02-05",
        "2012-02-05T08:20:00Z | 2012-02-05",
        "2012/02/05 | 2012-02-05",
        "02.01.14 1:40 PM ET | 2014-02-01",
        "02/01/2014 13:40 GMT | 2014-01-02",
        "31/01/2014 | 2014-01-31",
        "01/31/99 | 1999-01-31",
        "03/03/2013 | 2013-03-03",
      })
  void aFullDateIsRead(String text, String date) {
    assertThat(DateText.find(text).map(DateText.Found::full).map(Object::toString)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02/01/2014", "Feb. 7", "7 February", "31 February 2012", "in 2012"})
  void whatIsUnclearGivesNoFullDate(String text) {
    assertThat(DateText.find(text).flatMap(f -> Optional.ofNullable(f.full()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 28 July 2012 the port closed",
        "Updated",
        "3 days",
        "Monday",
        "July 2012: a summer of fires",
        "14",
      })
  void aLineThatSaysMoreOrLessIsNoDateLine(String line) {
    assertThat(DateText.isDateLine(line)).isFalse();
  }
}
