package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our parser beside CoreNLP's on the whole corpus. */
class OwnDependenciesIT {

  @Test
  void treesAreTheSameAsCoreNlps() {
    DependencyReader own = SharedParser.models().dependencies();
    DependencyReader stock = StockDependencies.load();
    List<List<CoreLabel>> sentences = CorpusSentences.read();

    List<String> different =
        sentences.parallelStream()
            .map(
                sentence -> {
                  SharedParser.models().tags().read(sentence);
                  String expected = read(stock, sentence);
                  String found = read(own, sentence);
                  return found.equals(expected) ? null : expected + "\nis read as\n" + found;
                })
            .filter(Objects::nonNull)
            .toList();

    assertThat(sentences).hasSizeGreaterThan(CorpusSentences.FEWEST);
    assertThat(different).isEmpty();
  }

  private static String read(DependencyReader reader, List<CoreLabel> sentence) {
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    reader.read(sentence, heads, relations);
    return sentence + "\n" + Arrays.toString(heads) + "\n" + Arrays.toString(relations);
  }
}
