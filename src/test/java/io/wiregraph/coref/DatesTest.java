package io.wiregraph.coref;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Mention;
import io.wiregraph.parse.PlainSentences;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static List<DateParts.Part> parts(String text, int first, int last, String value) {
    LocalDate day = LocalDate.of(2012, 2, 7);
    return DateParts.of(PlainSentences.of(text), new TimeExpression(first, last, value, day, day));
  }

  @Test
  void aPeriodMentionsItsTwoDates() {
    assertThat(parts("between July 2003 and December 2004", 1, 5, "2003-07/2004-12"))
        .containsExactly(new DateParts.Part(1, 2, "2003-07"), new DateParts.Part(4, 5, "2004-12"));
    assertThat(parts("May 3 - 9", 0, 3, "2012-05-03/2012-05-09"))
        .containsExactly(
            new DateParts.Part(0, 1, "2012-05-03"), new DateParts.Part(3, 3, "2012-05-09"));
  }

  @Test
  void whatThePeriodBeganWithIsWhatIsMentionedBehindSince() {
    assertThat(parts("since March", 1, 1, "2011-03/2012-02-07"))
        .containsExactly(new DateParts.Part(1, 1, "2011-03"));
    assertThat(parts("the last three years", 0, 3, "2009/2012-02-07"))
        .containsExactly(new DateParts.Part(0, 3, "2009/2012-02-07"));
    assertThat(parts("on Monday", 1, 1, "2012-02-06"))
        .containsExactly(new DateParts.Part(1, 1, "2012-02-06"));
  }

  private static List<Entity> published(String line, @Nullable LocalDate published) {
    Section section = new Section(SectionKind.DATE, new Span(0, line.length()));
    Metadata metadata = new Metadata(null, published, null, null, null);
    Article article = new Article(new ArticleId("a"), line, List.of(section), metadata);
    return PublicationDates.of(article, new CodePoints(line));
  }

  @Test
  void theDayOfPublicationIsADateWhereTheTextHasIt() {
    LocalDate day = LocalDate.of(2012, 2, 7);
    List<Entity> dates = published("Tuesday, February 7, 2012", day);
    assertThat(dates).hasSize(1);
    assertThat(dates.get(0).isDate()).isTrue();
    assertThat(dates.get(0).mentions()).extracting(Mention::value).containsExactly("2012-02-07");
    assertThat(published("Monday, February 6, 2012", day)).isEmpty();
    assertThat(published("Tuesday, February 7, 2012", null)).isEmpty();
  }
}
