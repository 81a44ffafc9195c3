package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.parse.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnTimesIT {

  private static final int SENTENCES_OF_A_PATTERN = 4;
  private static final int FEWEST_READ = 400;
  private static final double MOST_OPEN = 0.03;

  private final TimeFinder finder = SharedParser.models().times();
  private final OwnTimes own = new OwnTimes(TimeGrammar.load());

  @Test
  void readsInTheCorpusWhatSuTimeFinds() {
    List<Sentence> dated = sentences().stream().filter(s -> !finder.find(s).isEmpty()).toList();
    long open = dated.stream().filter(s -> !own.read(s, words(s)).open().isEmpty()).count();

    assertThat(open).isLessThan(Math.round(MOST_OPEN * dated.size()));
    assertThat(dated)
        .allSatisfy(
            sentence ->
                assertThat(told(finder.find(sentence)))
                    .isEqualTo(told(finder.bySuTime(sentence, TimeWindows.of(sentence)))));
  }

  @Test
  void readsGeneratedTimesAsSuTimeDoesOrNotAtAll() {
    GeneratedTimes generated = new GeneratedTimes();
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (int n = 0; n < generated.patterns(); n++) {
      for (int i = 0; i < SENTENCES_OF_A_PATTERN; i++) {
        String text = generated.sentence(n, i);
        Sentence sentence = TaggedSentences.of(text);
        OwnTimes.Outcome outcome = own.read(sentence, words(sentence));
        if (outcome.open().isEmpty()) {
          read++;
          List<RawTime> mine =
              told(outcome.times().stream().filter(t -> TimeFinder.isDate(sentence, t)).toList());
          List<RawTime> theirs = told(finder.bySuTime(sentence, whole(sentence)));
          if (!mine.equals(theirs)) {
            wrong.add(text + ": " + mine + ", SUTime: " + theirs);
          }
        }
      }
    }

    assertThat(read).isGreaterThan(FEWEST_READ);
    assertThat(wrong).isEmpty();
  }

  private static List<TimeWindows.Window> whole(Sentence sentence) {
    return List.of(new TimeWindows.Window(0, sentence.size()));
  }

  /** Returns those that say something; the length of "2005 - 2006" is never used. */
  private static List<RawTime> told(List<RawTime> times) {
    return times.stream()
        .filter(time -> !TimeReader.isEmpty(time))
        .map(
            time ->
                time.form().matches("PT(?:-?\\d{4,}H|0S|XH)") && time.first() + 2 <= time.last()
                    ? new RawTime(time.first(), time.last(), true, "PTXH")
                    : time)
        .toList();
  }

  private static List<String> words(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> sentence.word(i).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT).stream()) {
      results.forEach(
          result -> {
            if (result instanceof ReadResult.Read read) {
              sentences.addAll(SharedParser.parser().parse(read.article()).sentences());
            }
          });
    }
    return sentences;
  }
}
