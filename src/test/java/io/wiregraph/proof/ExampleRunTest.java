package io.wiregraph.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleRunTest {

  private static final String SENTENCE = "Norland vetoed the old text.";

  private final ExampleRun run = new ExampleRun(ExampleRunTest::vetoed);

  @Test
  void anExampleHoldsWhereItsEntryGivesTheFact() {
    Verdict verdict = run.verdict(example("veto", "Veto agent=Norland patient=text"));

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.holds()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reject agent=Norland",
        "Veto agent=Sarvia",
        "Veto agent=text",
        "Veto patient=old",
        "Veto agent=Norland patient=text topic=text",
        "Veto agent=Norland polarity=negative",
        "Veto agent=Norland modality=planned",
        "Veto agent=Norland attribution=Norland",
        "Veto agent=Norland; Meeting agent=Norland",
      })
  void anotherClassRoleHeadWordOrFactualityIsAFault(String expected) {
    assertThat(run.verdict(example("veto", expected)).faults())
        .singleElement()
        .asString()
        .startsWith("no such ");
  }

  @Test
  void aFactThatAnotherEntryGaveDoesNotTryThisOne() {
    assertThat(run.verdict(example("veto-twice", "Veto agent=Norland")).faults())
        .containsExactly("the Veto comes from another entry");
  }

  @Test
  void aMissingOrUnreadableExampleIsAFault() {
    LexiconExample mute = new LexiconExample("veto", "x.ttl", 3, null, "Veto agent=Norland");
    LexiconExample aimless = new LexiconExample("veto", "x.ttl", 3, SENTENCE, null);

    assertThat(run.verdict(mute).faults()).containsExactly("it has no wg:example");
    assertThat(run.verdict(aimless).faults()).containsExactly("it has no wg:expect");
    assertThat(run.verdict(example("veto", "Veto Norland")).faults())
        .singleElement()
        .asString()
        .startsWith("wg:expect: ");
  }

  @Test
  void aFaultIsToldWithPlaceExampleExpectationAndWhatWasFound() {
    assertThat(run.verdict(example("veto", "Veto agent=Sarvia")).describe())
        .containsExactly(
            "x.ttl:3: veto: no such Veto",
            "  example   " + SENTENCE,
            "  expected  Veto agent=Sarvia",
            "  found     Veto agent=Norland patient=text (clause:veto)");
  }

  @Test
  void whatIsFoundIsWrittenWithItsFactuality() {
    Fact plain = fact(Factuality.PLAIN);
    Fact said =
        new Fact.Event(
            new FactId(FactKind.EVENT, new Span(8, 14), 2),
            "Veto",
            null,
            plain.arguments(),
            new Factuality(Polarity.NEGATIVE, Modality.PLANNED, plain.id()),
            null,
            plain.evidence());
    ExampleRun other =
        new ExampleRun(
            article ->
                new ArticleRecord(
                    article,
                    List.of(),
                    new ArticleFacts(List.of(), List.of(plain, said), List.of())));
    String expected = "Veto agent=Norland polarity=negative modality=planned attribution=Norland";
    Verdict verdict = other.verdict(example("veto", expected));

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.found().get(1))
        .isEqualTo(
            "Veto agent=Norland patient=text polarity=negative modality=planned"
                + " attribution=Norland (clause:veto)");
  }

  @Test
  void verdictsComeInTheOrderOfTheExamplesWhateverTheThreads() {
    List<LexiconExample> examples = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      examples.add(example("e" + i, "Veto agent=Norland"));
    }
    List<LexiconExample> told = new ArrayList<>();
    run.run(examples, 3, verdict -> told.add(verdict.example()));

    assertThat(told).isEqualTo(examples);
  }

  private static LexiconExample example(String entry, String expected) {
    return new LexiconExample(entry, "x.ttl", 3, SENTENCE, expected);
  }

  private static ArticleRecord vetoed(Article article) {
    return new ArticleRecord(
        article,
        List.of(),
        new ArticleFacts(List.of(), List.of(fact(Factuality.PLAIN)), List.of()));
  }

  private static Fact fact(Factuality factuality) {
    Span norland = new Span(0, 7);
    Span text = new Span(23, 27);
    return new Fact.Event(
        new FactId(FactKind.EVENT, new Span(8, 14), 1),
        "Veto",
        "REJECT",
        List.of(
            new Argument(Role.AGENT, norland, norland, "Norland", false),
            new Argument(Role.PATIENT, new Span(15, 27), text, "the old text", false)),
        factuality,
        null,
        new Evidence(new Span(0, 28), null, "vetoed", "clause:veto", 0.8));
  }
}
