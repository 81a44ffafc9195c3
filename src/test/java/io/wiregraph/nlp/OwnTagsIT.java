package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our tagger beside CoreNLP's on the whole corpus. */
class OwnTagsIT {

  @Test
  void tagsAreTheSameAsCoreNlps() {
    TagReader own = SharedParser.models().tags();
    TagReader stock = StockTags.load();
    List<List<CoreLabel>> sentences = CorpusSentences.read();

    List<String> different =
        sentences.parallelStream()
            .map(
                sentence -> {
                  String expected = read(stock, sentence);
                  String found = read(own, sentence);
                  return found.equals(expected) ? null : expected + "\nis read as\n" + found;
                })
            .filter(Objects::nonNull)
            .toList();

    assertThat(sentences).hasSizeGreaterThan(CorpusSentences.FEWEST);
    assertThat(different).isEmpty();
  }

  private static String read(TagReader reader, List<CoreLabel> sentence) {
    reader.read(sentence);
    return sentence + "\n" + sentence.stream().map(CoreLabel::tag).toList();
  }
}
