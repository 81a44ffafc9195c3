package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions mean; published is Tuesday, 7 February 2012, where it is known. */
class PeriodResolverTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2012, 2, 7);

  @ParameterizedTest
  @CsvSource({
    // SUTime's form, words, direction, value, first day, last day
    "XXXX-WXX-6, saturday, PAST, 2012-02-04, 2012-02-04, 2012-02-04",
    "XXXX-WXX-6, saturday, OPEN, 2012-02-04, 2012-02-04, 2012-02-04",
    "XXXX-WXX-6, saturday, FUTURE, 2012-02-11, 2012-02-11, 2012-02-11",
    "XXXX-WXX-2, tuesday, PAST, 2012-02-07, 2012-02-07, 2012-02-07",
    "XXXX-WXX-6TMO, saturday morning, PAST, 2012-02-04, 2012-02-04, 2012-02-04",
    "XXXX-WXX-2T17:00, 5 p.m. on tuesday, PAST, 2012-02-07, 2012-02-07, 2012-02-07",
    "XXXX-WXX-6, later saturday, PAST, 2012-02-04, 2012-02-04, 2012-02-04",
    "XXXX-WXX-2 OFFSET P-1W, last tuesday, PAST, 2012-01-31, 2012-01-31, 2012-01-31",
    "XXXX-WXX-2 OFFSET P1W, next tuesday, FUTURE, 2012-02-14, 2012-02-14, 2012-02-14",
    "XXXX-WXX-5 OFFSET P-1W INTERSECT NI, last friday night, PAST, 2012-02-03, 2012-02-03, 2012-02-03",
    "THIS P1W OFFSET P-1W INTERSECT XXXX-WXX-5, friday last week, PAST, 2012-02-03, 2012-02-03, 2012-02-03",
    "THIS P1W OFFSET P-1W, last week, PAST, 2012-W05, 2012-01-30, 2012-02-05",
    "THIS P1W, earlier this week, PAST, 2012-W06, 2012-02-06, 2012-02-12",
    "THIS P1M OFFSET P-1M, last month, PAST, 2012-01, 2012-01-01, 2012-01-31",
    "THIS P1Y OFFSET P-1Y, last year, PAST, 2011, 2011-01-01, 2011-12-31",
    "THIS P1Y, this year, OPEN, 2012, 2012-01-01, 2012-12-31",
    "THIS P1Y OFFSET P1Y, next year, FUTURE, 2013, 2013-01-01, 2013-12-31",
    "XXXX-11, november, PAST, 2011-11, 2011-11-01, 2011-11-30",
    "XXXX-11, november, OPEN, 2011-11, 2011-11-01, 2011-11-30",
    "XXXX-11, november, FUTURE, 2012-11, 2012-11-01, 2012-11-30",
    "XXXX-02, february, PAST, 2012-02, 2012-02-01, 2012-02-29",
    "XXXX-02 OFFSET P-1Y, last february, PAST, 2011-02, 2011-02-01, 2011-02-28",
    "XXXX-12 OFFSET P-1Y, last december, PAST, 2011-12, 2011-12-01, 2011-12-31",
    "XXXX-03 OFFSET P1Y, next march, FUTURE, 2012-03, 2012-03-01, 2012-03-31",
    "THIS P1Y OFFSET P-1Y INTERSECT XXXX-03, march last year, PAST, 2011-03, 2011-03-01, 2011-03-31",
    "XXXX-02-04, feb. 4, PAST, 2012-02-04, 2012-02-04, 2012-02-04",
    "XXXX-02-09, feb. 9, PAST, 2011-02-09, 2011-02-09, 2011-02-09",
    "XXXX-03-09, march 9, OPEN, 2012-03-09, 2012-03-09, 2012-03-09",
    "XXXX-02-29, feb. 29, PAST, 2008-02-29, 2008-02-29, 2008-02-29",
    "OFFSET P-1D, yesterday, PAST, 2012-02-06, 2012-02-06, 2012-02-06",
    "OFFSET P-2D, the day before yesterday, PAST, 2012-02-05, 2012-02-05, 2012-02-05",
    "OFFSET P1D INTERSECT NI, tomorrow night, FUTURE, 2012-02-08, 2012-02-08, 2012-02-08",
    "THIS P1D, today, OPEN, 2012-02-07, 2012-02-07, 2012-02-07",
    "THIS MO, this morning, OPEN, 2012-02-07, 2012-02-07, 2012-02-07",
    "TNI OFFSET P-1D, last night, PAST, 2012-02-06, 2012-02-06, 2012-02-06",
    "OFFSET P-2W, two weeks ago, PAST, 2012-W04, 2012-01-23, 2012-01-29",
    "OFFSET P-17Y, seventeen years ago, PAST, 1995, 1995-01-01, 1995-12-31",
    "THIS WE, this weekend, PAST, 2012-02-04/2012-02-05, 2012-02-04, 2012-02-05",
    "THIS WE, this weekend, FUTURE, 2012-02-11/2012-02-12, 2012-02-11, 2012-02-12",
    "XXXX-WE OFFSET P-1W, last weekend, PAST, 2012-02-04/2012-02-05, 2012-02-04, 2012-02-05",
    "PREV_IMMEDIATE P1W, this past week, PAST, 2012-W05, 2012-01-30, 2012-02-05",
    "PREV_IMMEDIATE P1W, the past week, PAST, 2012-01-31/2012-02-07, 2012-01-31, 2012-02-07",
  })
  void relativeDatesAreResolvedAgainstThePublication(
      String form, String words, Direction direction, String value, String first, String last) {
    assertThat(new PeriodResolver(PUBLISHED).resolve(form, words(words), direction))
        .contains(new Period(value, LocalDate.parse(first), LocalDate.parse(last)));
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000, 2000, 2000-01-01, 2000-12-31",
    "2012-02-04, 'feb. 4 , 2012', 2012-02-04, 2012-02-04, 2012-02-04",
    "2011-03, march 2011, 2011-03, 2011-03-01, 2011-03-31",
    "2012-Q1, the first quarter of 2012, 2012-01/2012-03, 2012-01-01, 2012-03-31",
    "199X, the 1990s, 1990/1999, 1990-01-01, 1999-12-31",
    "19XX, the 20th century, 1900/1999, 1900-01-01, 1999-12-31",
    "2011-SU, the summer of 2011, 2011, 2011-01-01, 2011-12-31",
    "2012-02-04, 02/04/2012, 2012, 2012-01-01, 2012-12-31",
    "2012-02-13, 02/13/2012, 2012-02-13, 2012-02-13, 2012-02-13",
  })
  void absoluteDatesNeedNoPublication(
      String form, String words, String value, String first, String last) {
    assertThat(new PeriodResolver(null).resolve(form, words(words), Direction.PAST))
        .contains(new Period(value, LocalDate.parse(first), LocalDate.parse(last)));
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-WXX-6, saturday",
    "XXXX-11, november",
    "XXXX-02-04, feb. 4",
    "THIS P1W OFFSET P-1W, last week",
    "OFFSET P-1D, yesterday",
    "THIS P1D, today",
    "PREV_IMMEDIATE P1Y, the past year",
    "XX12, '12",
  })
  void withoutPublicationRelativeDatesStayOpen(String form, String words) {
    assertThat(new PeriodResolver(null).resolve(form, words(words), Direction.PAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PRESENT_REF, now",
    "PAST_REF, recently",
    "OFFSET P1W, a week later",
    "OFFSET P-2D, two days earlier",
    "OFFSET P-10Y, decades ago",
    "OFFSET P-1Y, more than a year ago",
    "OFFSET P-1W, several weeks ago",
    "NEXT_IMMEDIATE P1D, the next day",
    "PREV_IMMEDIATE P1Y, the previous year",
    "THIS P1M, the same month",
    "THIS P1Y, the year",
    "2012-02-30, feb. 30",
    "2011-WI, winter 2011",
    "9999, 9999",
    "T10:30, 10:30",
  })
  void whatCountsFromElsewhereOrIsVagueStaysOpen(String form, String words) {
    assertThat(new PeriodResolver(PUBLISHED).resolve(form, words(words), Direction.PAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P2W, the past two weeks, 2012-01-24/2012-02-07",
    "PT24H, the last 24 hours, 2012-02-06/2012-02-07",
    "P30Y, the last 30 years, 1982/2012",
    "P3M, the past three months, 2011-11/2012-02",
    "P2D, the next two days, 2012-02-07/2012-02-09",
  })
  void lengthsOfTimeThatTouchThePublicationAreIntervals(String form, String words, String value) {
    assertThat(new PeriodResolver(PUBLISHED).rolling(form, words(words)).map(Period::value))
        .contains(value);
  }

  @Test
  void otherLengthsOfTimeHaveNoPlaceOnTheCalendar() {
    PeriodResolver resolver = new PeriodResolver(PUBLISHED);

    assertThat(resolver.rolling("P3Y", words("three years"))).isEmpty();
    assertThat(resolver.rolling("PXD", words("the last few days"))).isEmpty();
  }

  @Test
  void sinceRunsToThePublication() {
    Optional<Period> since = new PeriodResolver(PUBLISHED).since(Period.week(PUBLISHED));

    assertThat(since.map(Period::value)).contains("2012-02-06/2012-02-07");
    assertThat(new PeriodResolver(null).since(Period.year(2003))).isEmpty();
    assertThat(new PeriodResolver(PUBLISHED).since(Period.year(2013))).isEmpty();
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }
}
