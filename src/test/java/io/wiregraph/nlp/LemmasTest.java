package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LemmasTest {

  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);

  private final Lemmas lemmas = new Lemmas();

  @Test
  void aWordHasTheBaseFormOfItsTagEachTime() {
    for (int i = 0; i < 3; i++) {
      assertThat(of("Meetings", "NNS")).isEqualTo("meeting");
      assertThat(of("Meetings", "NNPS")).isEqualTo("Meetings");
      assertThat(of("left", "VBD")).isEqualTo("leave");
      assertThat(of("left", "JJ")).isEqualTo("left");
      assertThat(of("FORMER", "JJ")).isEqualTo("former");
    }
  }

  @Test
  void moreWordsThanAreKeptAndManyThreadsChangeNothing() {
    List<String> words = IntStream.range(0, 20_000).mapToObj(i -> "attack" + i + "s").toList();
    List<String> expected = words.stream().map(word -> word.replaceAll("s$", "")).toList();

    for (int i = 0; i < 2; i++) {
      assertThat(words.parallelStream().map(word -> of(word, "NNS"))).isEqualTo(expected);
    }
  }

  @Test
  void wordsOfOneSlotAreToldApart() {
    // The same hash.
    assertThat(Stream.of("AaAas", "BBBBs", "AaBBs", "AaAas").map(word -> of(word, "NNS")))
        .containsExactly("aaaa", "bbbb", "aabb", "aaaa");
  }

  private String of(String word, String tag) {
    return lemmas.of(word, tag, MORPHOLOGY.get());
  }
}
