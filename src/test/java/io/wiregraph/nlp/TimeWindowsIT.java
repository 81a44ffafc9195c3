package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.nlp.TimeWindows.Window;
import io.wiregraph.parse.PlainSentences;
import io.wiregraph.parse.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeWindowsIT {

  private static final int FEWEST_TIMES = 150;

  @Test
  void onlyWhatMayBeATimeIsLookedAtAndWhatIsAroundIt() {
    assertThat(windows("Nobody knew what the council would do about all of that")).isEmpty();
    assertThat(windows("It met a week ago")).containsExactly(new Window(0, 5));
    assertThat(windows("a b c d e f g h Monday j k l m n o p q r s t u v w x Tuesday z"))
        .containsExactly(new Window(3, 14), new Window(19, 26));
    assertThat(windows("a b c d e f g h Monday j k l m n o p q Tuesday z"))
        .containsExactly(new Window(3, 19));
  }

  @Test
  void whatIsFoundInStretchesIsWhatIsFoundInWholeSentences() {
    TimeFinder finder = SharedParser.models().times();
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
    List<Sentence> dated = sentences.stream().filter(s -> !s.times().isEmpty()).toList();

    assertThat(dated).hasSizeGreaterThan(FEWEST_TIMES);
    assertThat(dated)
        .allSatisfy(
            sentence ->
                assertThat(finder.bySuTime(sentence, TimeWindows.of(sentence)))
                    .isEqualTo(finder.bySuTime(sentence, List.of(new Window(0, sentence.size())))));
  }

  private static List<Window> windows(String text) {
    return TimeWindows.of(PlainSentences.of(text));
  }
}
