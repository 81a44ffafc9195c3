package io.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.CodePoints;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseTypeTest {

  private static final Lexicon LEXICON = Lexicon.load();

  static List<ConllCase> cases() {
    return ConllCase.all("clauses.conll");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadFromWhatCompletesThePredicate(ConllCase written) {
    Sentence sentence = written.parsed().sentences().get(0);
    Reading reading =
        new Reading(0, sentence, new CodePoints(written.text()), LEXICON, word -> false);

    Stream<String> read =
        IntStream.range(0, sentence.size())
            .filter(i -> isPredicate(reading.tree, i))
            .mapToObj(i -> sentence.word(i) + " " + reading.frames.clauseType(i));

    assertThat(read).containsExactlyElementsOf(written.facts());
  }

  /** Infinitives and participles have no tense of their own, and count as well. */
  private static boolean isPredicate(Tree tree, int i) {
    return tree.child(i, "cop") != Tree.NONE || (tree.isVerb(i) && !tree.isAuxiliary(i));
  }

  @ParameterizedTest
  @EnumSource(ClauseType.class)
  void isShownByASentence(ClauseType type) {
    assertThat(cases().stream().flatMap(c -> c.facts().stream()))
        .anyMatch(fact -> fact.endsWith(" " + type));
  }

  @ParameterizedTest
  @EnumSource(ClauseType.class)
  void isTransitiveWhereItsNameHasAnObject(ClauseType type) {
    assertThat(type.isTransitive()).isEqualTo(type.name().contains("O"));
  }

  @Test
  void prefersASecondObjectToAComplementAndThatToAnAdverbial() {
    assertThat(ClauseType.of(2, true, true)).isEqualTo(ClauseType.SVOO);
    assertThat(ClauseType.of(1, true, true)).isEqualTo(ClauseType.SVOC);
    assertThat(ClauseType.of(0, true, true)).isEqualTo(ClauseType.SVC);
  }
}
