package io.wiregraph.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Trigger;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.PlainSentences;
import io.wiregraph.proof.CoverageReport.Sighting;
import io.wiregraph.proof.CoverageReport.Unknown;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final String TEXT = "Norland has vetoed it and zapped up the reiteration";
  private static final String[] LEMMAS = {
    "Norland", "have", "veto", "it", "and", "zap", "up", "the", "reiteration"
  };
  private static final String[] TAGS = {"NNP", "VBZ", "VBN", "PRP", "CC", "VBD", "RP", "DT", "NN"};
  private static final int[] HEADS = {2, 2, -1, 2, 5, 2, 5, 8, 5};
  private static final String[] RELATIONS = {
    "nsubj", "aux", "root", "obj", "cc", "conj", "compound:prt", "det", "obj"
  };

  @Test
  void aVerbIsKnownWhereAnEntryDecidedWhatItsFactIs() {
    CoverageReport report = count("clause:veto", "coordinated-clause", "a");

    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.verbs()).isEqualTo(2);
    assertThat(report.known()).isEqualTo(1);
    assertThat(report.share()).isEqualTo(0.5);
    assertThat(report.unknownVerbs())
        .containsExactly(new Unknown("zap up", 1, 0, List.of(new Sighting("a", TEXT))));
  }

  @Test
  void aVerbWhoseEntriesDoNotFitIsUnknown() {
    CoverageReport report = count("clause", "coordinated-clause:zap", "a");

    assertThat(report.unknownVerbs())
        .singleElement()
        .matches(unknown -> unknown.predicate().equals("veto") && unknown.entries() > 0);
  }

  @Test
  void unknownWordsAreCountedOverArticlesAndShownWithTwoPlaces() {
    CoverageReport report = count("clause:veto", "coordinated-clause", "a", "b", "c");

    assertThat(report.verbs()).isEqualTo(6);
    assertThat(report.unknownVerbs())
        .containsExactly(
            new Unknown("zap up", 3, 0, List.of(new Sighting("a", TEXT), new Sighting("b", TEXT))));
  }

  @Test
  void nounsFormedFromVerbsOfTheLexiconAreShownWhereTheyAreNoEntries() {

    assertThat(LEXICON.nouns("reiteration")).isEmpty();
    assertThat(LEXICON.verbs("reiterate")).isNotEmpty();

    assertThat(count("clause:veto", "clause:zap", "a").unknownNouns())
        .extracting(Unknown::predicate)
        .containsExactly("reiteration");
  }

  @Test
  void nothingIsKnownWhollyWhereThereAreNoVerbs() {
    assertThat(count("clause:veto", "clause").share()).isEqualTo(1);
  }

  private static CoverageReport count(String vetoRule, String zapRule, String... ids) {
    return new Coverage(
            LEXICON,
            article ->
                new ParsedArticle(List.of(PlainSentences.of(TEXT, LEMMAS, TAGS, HEADS, RELATIONS))),
            article -> record(article, vetoRule, zapRule))
        .count(Stream.of(ids).map(CoverageTest::article).iterator(), 2, () -> {});
  }

  private static Article article(String id) {
    Section section = new Section(SectionKind.BODY, new Span(0, TEXT.length()));
    return new Article(new ArticleId(id), TEXT, List.of(section), Metadata.NONE);
  }

  private static ArticleRecord record(Article article, String vetoRule, String zapRule) {
    return new ArticleRecord(
        article,
        List.of(),
        new ArticleFacts(
            List.of(),
            List.of(event("vetoed", "veto", vetoRule), event("zapped", "zap", zapRule)),
            List.of()));
  }

  private static Fact event(String word, String lemma, String rule) {
    int begin = TEXT.indexOf(word);
    Span span = new Span(begin, begin + word.length());
    return new Fact.Event(
        new FactId(FactKind.EVENT, span, 1),
        "Event",
        null,
        List.of(),
        Factuality.PLAIN,
        null,
        new Evidence(new Span(0, TEXT.length()), new Trigger(span, word, lemma), word, rule, 0.5));
  }
}
