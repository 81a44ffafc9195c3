package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnTimesTest {

  private final OwnTimes own = new OwnTimes(TimeGrammar.load());

  @Test
  void readsDaysMonthsAndYears() {
    assertThat(times("met_VBD on_IN Tuesday_NNP ._."))
        .containsExactly(new RawTime(2, 2, false, "XXXX-WXX-2"));
    assertThat(times("on_IN 4_CD March_NNP 2014_CD"))
        .containsExactly(new RawTime(1, 3, false, "2014-03-04"));
    assertThat(times("on_IN March_NNP 4th_NN ,_, 2014_CD ,_, when_WRB"))
        .containsExactly(new RawTime(1, 4, false, "2014-03-04"));
    assertThat(times("from_IN 2011_CD to_IN 2014_CD"))
        .containsExactly(new RawTime(1, 1, false, "2011"), new RawTime(3, 3, false, "2014"));
  }

  @Test
  void readsWhatCountsFromPublication() {
    assertThat(times("two_CD weeks_NNS ago_RB"))
        .containsExactly(new RawTime(0, 2, false, "OFFSET P-2W"));
    assertThat(times("late_RB last_JJ year_NN"))
        .containsExactly(new RawTime(0, 2, false, "THIS P1Y OFFSET P-1Y"));
    assertThat(times("by_IN the_DT end_NN of_IN the_DT month_NN"))
        .containsExactly(new RawTime(1, 5, false, "THIS P1M"));
  }

  @Test
  void readsLengths() {
    assertThat(times("for_IN more_JJR than_IN three_CD hours_NNS"))
        .containsExactly(new RawTime(1, 4, true, "PT3H"));
    assertThat(times("a_DT 12_CD -_HYPH year_NN break_NN"))
        .containsExactly(new RawTime(1, 3, true, "P12Y"));
  }

  @Test
  void numbersAreNoTimes() {
    assertThat(times("killed_VBD at_IN least_JJS 31_CD people_NNS and_CC 2000_CD cows_NNS"))
        .isEmpty();
    assertThat(times("it_PRP may_MD meet_VB")).isEmpty();
  }

  @Test
  void leavesOpenWhatItDoesNotSurelyUnderstand() {
    assertThat(open("on_IN 30_CD February_NNP 2014_CD")).isNotEmpty();
    assertThat(open("at_IN 10:30_CD on_IN Tuesday_NNP")).isNotEmpty();
    assertThat(open("Tuesday_NNP night_NN EST_NNP")).isNotEmpty();
    assertThat(open("in_IN the_DT second_JJ half_NN of_IN 2014_CD")).isNotEmpty();
  }

  @Test
  void anOpenStretchLeavesTheOthersUnderstood() {
    Sentence sentence =
        TaggedSentences.of("at_IN 10:30_CD he_PRP said_VBD that_IN on_IN Tuesday_NNP ._.");
    OwnTimes.Outcome outcome = own.read(sentence, words(sentence));

    assertThat(outcome.open()).containsExactly(new TimeWindows.Window(0, 2));
    assertThat(outcome.times()).containsExactly(new RawTime(6, 6, false, "XXXX-WXX-2"));
  }

  private List<RawTime> times(String text) {
    Sentence sentence = TaggedSentences.of(text);
    OwnTimes.Outcome outcome = own.read(sentence, words(sentence));
    assertThat(outcome.open()).isEmpty();
    return outcome.times();
  }

  private List<TimeWindows.Window> open(String text) {
    Sentence sentence = TaggedSentences.of(text);
    return own.read(sentence, words(sentence)).open();
  }

  private static List<String> words(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> sentence.word(i).toLowerCase(Locale.ROOT))
        .toList();
  }
}
