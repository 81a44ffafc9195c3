package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our names beside CoreNLP's on the whole corpus. */
class OwnNamesIT {

  private static final int MOST_OF = 1000;

  @Test
  void labelsAreTheSameAsCoreNlps() throws IOException {
    NameReader own = SharedParser.models().names();
    NameReader stock = StockNames.load();
    List<List<CoreLabel>> sentences = CorpusSentences.read();

    List<String> different =
        sentences.parallelStream()
            .map(
                sentence -> {
                  SharedParser.models().tags().read(sentence);
                  List<String> expected = stock.read(sentence);
                  List<String> found = own.read(sentence);
                  return found.equals(expected)
                      ? null
                      : sentence + "\n" + expected + "\nis read as\n" + found;
                })
            .filter(Objects::nonNull)
            .toList();

    assertThat(sentences.stream().flatMap(sentence -> stock.read(sentence).stream()))
        .filteredOn(label -> !label.equals("O"))
        .hasSizeGreaterThan(MOST_OF);
    assertThat(different).isEmpty();
  }
}
