package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

  private static final StatedDates FEB_7 = new StatedDates(null, null, MonthDay.of(2, 7));

  @ParameterizedTest
  @CsvSource({
    "2012-02-07, 2012-02-07",
    "2012-02-06, 2011-02-07",
    "2013-01-01, 2012-02-07",
  })
  void aDayWithoutYearTakesTheLastOneUpToTheDateGiven(LocalDate given, LocalDate expected) {
    assertThat(PublicationDate.of(new ArticleId("a"), Metadata.NONE, FEB_7, given))
        .isEqualTo(expected);
  }

  @Test
  void aDayWithoutYearStaysUnknownWithoutEvidence() {
    assertThat(PublicationDate.of(new ArticleId("a"), Metadata.NONE, FEB_7, null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-02-08-fire, http://a.example/fire, 2012-02-07",
    "fire, http://a.example/2012/02/07/fire, 2012-02-07",
    "2014-11-01-fire, http://a.example/fire, ",
  })
  void theYearComesFromANearDateInPathOrAddress(String id, String url, LocalDate expected) {
    Metadata metadata = new Metadata(null, null, null, null, url);
    assertThat(PublicationDate.of(new ArticleId(id), metadata, FEB_7, null)).isEqualTo(expected);
  }

  @Test
  void aDateInAFileNameAloneIsNoDateOfPublication() {
    assertThat(
            PublicationDate.of(
                new ArticleId("2012-02-08-fire"), Metadata.NONE, StatedDates.NONE, null))
        .isNull();
  }

  @Test
  void theSourceOverrulesTheTextAndTheTextTheDateGiven() {
    LocalDate text = LocalDate.of(2012, 2, 7);
    LocalDate source = LocalDate.of(2012, 2, 8);
    StatedDates stated = new StatedDates(text, null, null);
    Metadata metadata = new Metadata(null, source, null, null, null);
    assertThat(PublicationDate.of(new ArticleId("a"), metadata, stated, source)).isEqualTo(source);
    assertThat(PublicationDate.of(new ArticleId("a"), Metadata.NONE, stated, source))
        .isEqualTo(text);
  }
}
