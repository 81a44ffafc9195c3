package io.wiregraph.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked at: a weight makes a word that nobody knows a verb, or not. */
class FeaturesTest {

  private static final double ENOUGH = 5;

  @Test
  void theyAreAllNamed() {
    assertThat(Features.NAMES).hasSize(Features.COUNT).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "5, shape3, the Kyiv now, 1",
    "6, shape4, the Kyiv now, 1",
    "7, shape3, the Kyiv now, 1",
    "8, 17, the Kyiv now, 1",
    "9, 21, the Kyiv now, 1",
    "10, other, the Kyiv now, 1",
    "11, 17|21|other, the Kyiv now, 1",
    "11, other|21|other, Kyiv, 0",
    "12, 1, the eKyiv now, 1",
    "13, 1, the Su34 now, 1",
    "14, 1, the Anti-War now, 1",
    "15, 1, the su-34 now, 1",
    "16, 1, the Kyiv Trading Ltd., 1",
    "16, 1, the Kyiv of of Ltd., 1",
    "17, 1, the NABU now, 1",
    "18, 1, the Su-34 now, 1",
    "19, DT, The, 0",
    "20, DT, now The, 1",
    "21, 1, Kyiv now, 0",
    "22, K, the Kyiv now, 1",
    "25, Kyiv, the Kyiv now, 1",
    "26, ######, the Kyiv now, 1",
    "32, v, the Kyiv now, 1",
    "35, Kyiv, the Kyiv now, 1",
    "36, ######, the Kyiv now, 1",
    "42, mixed, the Kyiv now, 1",
    "43, 1, the %§ now, 1",
    "1, Labor, the Labour now, 1",
  })
  void itIsFound(int feature, String value, String sentence, int place) {
    assertThat(tag(feature, value, sentence, place)).isEqualTo("VB");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 1, the kyiv now, 1",
    "15, 1, the 34-34 now, 1",
    "16, 1, the kyiv Ltd. now, 1",
    "16, 1, the Kyiv of of of Ltd., 1",
    "17, 1, the NABu now, 1",
    "18, 1, the su-34 now, 1",
    "19, DT, now The, 1",
    "20, DT, The, 0",
    "20, DT, now the, 1",
    "21, 1, the Kyiv now, 1",
    "43, 1, the 2%§ now, 1",
  })
  void itIsNotThere(int feature, String value, String sentence, int place) {
    assertThat(tag(feature, value, sentence, place)).isNotEqualTo("VB");
  }

  @Test
  void halfACharacterIsNoQuestionMark() {
    assertThat(tag(Features.PREFIX, "?", "the \uD83D\uDE00x now", 1)).isEqualTo("NN");
    assertThat(tag(Features.PREFIX, "\uD83D", "the \uD83D\uDE00x now", 1)).isEqualTo("VB");
  }

  @Test
  void theFormOfCommonWordsIsNotLookedAt() {
    Tagger tagger =
        new MadeUpTagger()
            .word("Kyiv", "NN", "VB", "VBP")
            .weight(Features.CAPITAL, "1", "VB", ENOUGH)
            .tagger();

    assertThat(tagger.tag(List.of("Kyiv"))).containsExactly("NN");
  }

  private static String tag(int feature, String value, String sentence, int place) {
    Tagger tagger =
        new MadeUpTagger()
            .word("the", "DT")
            .word("of", "DT")
            .cluster("the", "17")
            .cluster("kyiv", "21")
            .weight(feature, value, "VB", ENOUGH)
            .tagger();
    return tagger.tag(List.of(sentence.split(" ")))[place];
  }
}
