package io.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractorTest {

  private static final Extractor EXTRACTOR =
      new Extractor(Lexicon.load(), word -> word.equals("Norlandic"));

  static List<ConllCase> cases() {
    return ConllCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesJustTheFactsThatTheSentenceStates(ConllCase sentence) {
    List<Fact> facts = EXTRACTOR.extract(sentence.article(), sentence.parsed());
    assertThat(facts.stream().map(f -> written(f, facts)))
        .as(sentence.text())
        .containsExactlyInAnyOrderElementsOf(sentence.facts());
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
