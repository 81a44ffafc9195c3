package io.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.text.Article;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractorTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR =
      new Extractor(LEXICON, word -> word.equals("Norlandic"));

  static List<ConllCase> cases() {
    return ConllCase.all("cases.conll");
  }

  static List<ConllCase> triples() {
    return ConllCase.all("triples.conll");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesJustTheFactsThatTheSentenceStates(ConllCase sentence) {
    List<Fact> facts = extract(sentence);

    assertThat(facts.stream().map(f -> written(f, facts)))
        .as(sentence.text())
        .containsExactlyInAnyOrderElementsOf(sentence.facts());
  }

  @ParameterizedTest
  @MethodSource("triples")
  void saysFactsAsOpenTriplesInTheirOwnWords(ConllCase sentence) {
    assertThat(extract(sentence).stream().flatMap(f -> f.evidence().triples().stream()))
        .as(sentence.text())
        .extracting(t -> t.subject() + " | " + t.relation() + " | " + t.object())
        .containsExactlyInAnyOrderElementsOf(sentence.facts());
  }

  @Test
  void theContentOfAnActIsNoSurerThanTheAct() {
    List<Fact> facts = extract(caseOf("The army prepared to resume shelling Port Lena."));

    assertThat(sure(facts, "Shelling")).isLessThan(sure(facts, "Beginning"));
    assertThat(sure(facts, "Beginning")).isLessThan(sure(facts, "AttackPreparation"));
  }

  @Test
  void whatAModalIsSaidOfIsNoSurerThanTheIntention() {
    List<Fact> facts = extract(caseOf("Norland will impose sanctions on Sarvia."));

    assertThat(sure(facts, "ImposeSanctions")).isLessThan(sure(facts, "ConflictIntent"));
  }

  private static ConllCase caseOf(String text) {
    return cases().stream().filter(c -> c.text().equals(text)).findFirst().orElseThrow();
  }

  private static double sure(List<Fact> facts, String type) {
    return facts.stream()
        .filter(f -> f.type().equals(type))
        .mapToDouble(f -> f.evidence().confidence())
        .findFirst()
        .orElseThrow();
  }

  private static List<Fact> extract(ConllCase sentence) {
    ParsedArticle mended =
        new RepairingParser(new Written(sentence), LEXICON).parse(sentence.article());
    return EXTRACTOR.extract(sentence.article(), mended);
  }

  /** Gives the parse that is written down. */
  private record Written(ConllCase sentence) implements Parser {

    @Override
    public ParsedArticle parse(Article article) {
      return sentence.parsed();
    }

    @Override
    public String version() {
      return "written";
    }
  }

  private static String written(Fact fact, List<Fact> all) {
    StringBuilder out = new StringBuilder(fact.type());
    for (Argument argument : fact.arguments()) {
      out.append(" | ").append(argument.role().code()).append('=').append(argument.text());
    }
    if (!fact.factuality().isPlain()) {
      out.append(" | ").append(fact.factuality().polarity().code());
      out.append(' ').append(fact.factuality().modality().code());
    }
    FactId source = fact.factuality().attributedTo();
    if (source != null) {
      out.append(" | says ").append(speaker(all, source));
    }
    return out.toString();
  }

  private static String speaker(List<Fact> all, FactId source) {
    return all.stream()
        .filter(f -> f.id().equals(source))
        .flatMap(f -> f.arguments().stream())
        .filter(a -> a.role() == Role.SPEAKER || a.role() == Role.AGENT)
        .map(Argument::text)
        .collect(Collectors.joining(", "));
  }
}
