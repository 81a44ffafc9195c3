package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreNlpParserIT {

  private static final LocalDate PUBLISHED = LocalDate.of(2012, 2, 7);

  @Test
  void tokensCarryTagsLemmasNamesAndDependencies() {
    Sentence s = parse("Russia vetoed the resolutions in New York.").sentences().get(0);

    assertThat(s.word(1)).isEqualTo("vetoed");
    assertThat(s.lemma(1)).isEqualTo("veto");
    assertThat(s.tag(1)).isEqualTo("VBD");
    assertThat(s.head(1)).isEqualTo(Sentence.ROOT);
    assertThat(s.head(0)).isEqualTo(1);
    assertThat(s.relation(0)).isEqualTo("nsubj");
    assertThat(s.lemma(3)).isEqualTo("resolution");
    assertThat(s.relation(3)).isEqualTo("obj");
    assertThat(s.name(0)).isEqualTo("LOCATION");
    assertThat(s.name(6)).isEqualTo("LOCATION");
    assertThat(s.name(1)).isEqualTo(Sentence.NO_NAME);
  }

  @Test
  void offsetsAreCodePointsOfTheTextAsWritten() {
    String text =
        "😀 “They can’t stay…,” said Müller — of the U.S. 🇸🇾 camp.\nHe ‘cannot’ (not) \"go\" to 𝔘nits.";
    CodePoints points = new CodePoints(text);

    for (Sentence s : parse(text).sentences()) {
      int last = 0;
      for (int i = 0; i < s.size(); i++) {
        assertThat(points.cut(s.span(i))).isEqualTo(s.word(i)).isNotBlank();
        assertThat(s.span(i).begin()).isGreaterThanOrEqualTo(last);
        last = s.span(i).end();
      }
    }
    assertThat(parse(text).sentences().stream().flatMap(CoreNlpParserIT::words))
        .contains("“", "”", "n’t", "…", "—", "\"", "can", "not", "Müller");
  }

  @Test
  void sectionsAreParsedApartAndFurnitureIsNot() {
    String text =
        "Russia warns of looming tragedy\n\nMoscow said so. It was late.\n\nPost a Comment";
    Article article =
        new Article(
            new ArticleId("a"),
            text,
            List.of(
                new Section(SectionKind.HEADLINE, new Span(0, 31)),
                new Section(SectionKind.BODY, new Span(33, 61)),
                new Section(SectionKind.FURNITURE, new Span(63, 77))),
            Metadata.NONE);

    List<Sentence> sentences = SharedParser.parser().parse(article).sentences();

    assertThat(sentences)
        .extracting(Sentence::span)
        .containsExactly(new Span(0, 31), new Span(33, 48), new Span(49, 61));
    assertThat(sentences).extracting(Sentence::section).containsExactly(0, 1, 1);
    assertThat(sentences.get(0).kind()).isEqualTo(SectionKind.HEADLINE);
  }

  @Test
  void overlongSentencesAreCut() {
    String text = "Troops entered the city, " + "then left it again; ".repeat(200) + "and rested.";

    ParsedArticle parsed = parse(text);
    List<Sentence> sentences = parsed.sentences();

    assertThat(parsed.cut()).isEqualTo(1);
    assertThat(parse("Troops entered the city. They left it again.").cut()).isZero();
    assertThat(sentences).allMatch(s -> s.size() <= SentenceSplitter.MAX_TOKENS);
    assertThat(sentences.get(0).word(sentences.get(0).size() - 1)).isEqualTo(";");
    assertThat(sentences.get(sentences.size() - 1).span().end()).isEqualTo(text.length());
  }

  @Test
  void aTextWithoutSpacesIsParsedInBoundedPieces() {
    List<Sentence> sentences = parse("x".repeat(100_000)).sentences();

    assertThat(sentences.get(sentences.size() - 1).span().end()).isEqualTo(100_000);
  }

  @Test
  void threadsDoNotChangeTheOutcome() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      texts.add(
          "Minister Lavrov met Kofi Annan in Geneva on June " + (i + 1) + ", officials said.");
    }
    List<String> alone = texts.stream().map(t -> print(parse(t))).toList();

    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = texts.size() - 1; i >= 0; i--) {
        String text = texts.get(i);
        results.add(0, pool.submit(() -> print(parse(text))));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      pool.shutdown();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // sentence | expression | value with publication on 7 February 2012
        "Russia vetoed it on Saturday. | Saturday | 2012-02-04",
        "The ministers will meet on Saturday. | Saturday | 2012-02-11",
        "Later Saturday they met. | Later Saturday | 2012-02-04",
        "They met Saturday morning. | Saturday morning | 2012-02-04",
        "He spoke to them last week. | last week | 2012-W05",
        "Qatar last month proposed talks. | last month | 2012-01",
        "He fled in November. | November | 2011-11",
        "They plan to vote in November. | November | 2012-11",
        "The council met on Feb. 4. | Feb. 4 | 2012-02-04",
        "He met them on February 4, 2012. | February 4, 2012 | 2012-02-04",
        "Prices rose between 2011 and 2013. | 2011 and 2013 | 2011/2013",
        "They fought from March to May 2011. | March to May 2011 | 2011-03/2011-05",
        "More than 5,400 people have died since March. | March | 2011-03/2012-02-07",
        "He left two weeks ago. | two weeks ago | 2012-W04",
        "They fell in 2003. | 2003 | 2003",
        "Announced on Monday, the plan is to be signed. | Monday | 2012-02-06",
        "The launch is scheduled for June 28. | June 28 | 2012-06-28",
        "The show will run from March 3 through April 9. | March 3 through April 9 | 2012-03-03/2012-04-09",
        "More than 7,000 died in the past 24 hours. | the past 24 hours | 2012-02-06/2012-02-07",
        "She spent the last five months of her life there. | the last five months | ",
        "Three days after the vote he left. | Three days | ",
        "It comes every day. | every day | ",
        "He recently left. | recently | ",
        "They met in the early sixties. | sixties | 1960/1969",
        "He left in mid-March 2011. | mid-March 2011 | 2011-03",
        "He is in his sixties. | sixties | ",
      })
  void datesAreResolved(String text, String expression, String value) {
    ParsedArticle parsed = parse(text);
    Sentence s = parsed.sentences().get(0);

    assertThat(s.times()).hasSize(1);
    TimeExpression time = s.times().get(0);
    assertThat(new CodePoints(text).cut(s.span(time.first(), time.last()))).isEqualTo(expression);
    assertThat(time.value()).isEqualTo(value);
  }

  @Test
  void countsAndModalsAreNoDates() {
    assertThat(parse("He may send 2000 soldiers.").sentences().get(0).times()).isEmpty();
    assertThat(parse("The Sydney Morning Herald said so.").sentences().get(0).times()).isEmpty();
  }

  @Test
  void withoutPublicationAWeekdayHasNoValue() {
    Article article = SharedParser.article("They met on Saturday.", null);

    assertThat(SharedParser.parser().parse(article).sentences().get(0).times())
        .containsExactly(new TimeExpression(3, 3, null, null, null));
  }

  private static ParsedArticle parse(String text) {
    return SharedParser.parser().parse(SharedParser.article(text, PUBLISHED));
  }

  private static Stream<String> words(Sentence s) {
    return IntStream.range(0, s.size()).mapToObj(s::word);
  }

  private static String print(ParsedArticle article) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : article.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        out.append(s.span(i)).append(s.word(i)).append(' ').append(s.lemma(i)).append(' ');
        out.append(s.tag(i)).append(' ').append(s.name(i)).append(' ').append(s.head(i));
        out.append(' ').append(s.relation(i)).append('\n');
      }
      out.append(s.times()).append('\n');
    }
    return out.toString();
  }
}
