package io.wiregraph.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

  @Test
  void theSequenceThatIsLikeliestAsAWholeIsFound() {
    for (int seed = 0; seed < 60; seed++) {
      MadeUpTagger model = random(seed);
      Tagger tagger = model.tagger();
      Random random = new Random(seed);
      List<String> sentence = sentence(random, 1 + random.nextInt(5));

      assertThat(tagger.tag(sentence)).isEqualTo(likeliest(model, sentence));
    }
  }

  @Test
  void nothingGetsNoTags() {
    assertThat(random(1).tagger().tag(List.of())).isEmpty();
  }

  @Test
  void aLongSentenceIsTaggedLikeItsStart() {
    Tagger tagger = random(2).word(".", "DT").tagger();
    List<String> sentence = new ArrayList<>(List.of("a", "b", "c", ".", "."));
    String[] alone = tagger.tag(sentence);
    sentence.addAll(Collections.nCopies(5_000, "."));

    assertThat(Arrays.copyOf(tagger.tag(sentence), 5)).isEqualTo(alone);
  }

  @Test
  void threadsAndOrderDoNotMatter() {
    List<List<String>> sentences =
        IntStream.range(0, 200).mapToObj(i -> sentence(new Random(i), 1 + i % 20)).toList();
    Tagger tagger = random(3).tagger();
    List<String> alone = sentences.stream().map(s -> String.join(" ", tagger.tag(s))).toList();
    Tagger other = random(3).tagger();

    assertThat(sentences.parallelStream().map(s -> String.join(" ", other.tag(s))))
        .isEqualTo(alone);
  }

  @Test
  void aVerbThatWasSeenInOneTenseMayHaveTheOther() {
    MadeUpTagger model =
        new MadeUpTagger()
            .word("run", "VB", "NN")
            .weight(Features.WORD, "run", "VBP", 3)
            .weight(Features.WORD, "run", "DT", 9);

    assertThat(model.tagger().tag(List.of("run"))).containsExactly("VBP");
  }

  private static MadeUpTagger random(int seed) {
    Random random = new Random(seed);
    MadeUpTagger model = new MadeUpTagger();
    List<String> tags = MadeUpTagger.TAGS;
    for (String word : WORDS) {
      List<String> own = new ArrayList<>(List.of("NN", "VB", "VBP", "DT"));
      Collections.shuffle(own, random);
      own = own.subList(0, 1 + random.nextInt(3));
      // As two tenses are always seen together, no tag is added to them.
      own = own.contains("VB") != own.contains("VBP") ? List.of("DT", "NN") : own;
      model.word(word, own.toArray(String[]::new));
      for (String tag : tags) {
        model.weight(Features.WORD_BEFORE, word, tag, random.nextGaussian());
        model.weight(Features.WORD, word, tag, random.nextGaussian());
        model.weight(Features.WORD_AFTER, word, tag, random.nextGaussian());
      }
    }
    for (String tag : tags) {
      model.weight(Features.WORD_BEFORE, "NA", tag, random.nextGaussian());
      model.weight(Features.WORD_AFTER, ".$.", tag, random.nextGaussian());
      for (String before : List.of("NN", "VB", "VBP", "DT", "NA")) {
        model.weight(Features.TAG_BEFORE, before, tag, random.nextGaussian());
        if (random.nextBoolean()) {
          model.weight(Features.TWO_TAGS_BEFORE, "NN!" + before, tag, 2 * random.nextGaussian());
        }
      }
    }
    return model;
  }

  private static List<String> sentence(Random random, int size) {
    return IntStream.range(0, size).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList();
  }

  /** Goes through all sequences. */
  private static String[] likeliest(MadeUpTagger model, List<String> sentence) {
    String[] best = {};
    double largest = Double.NEGATIVE_INFINITY;
    String[] tags = new String[sentence.size()];
    int[] choice = new int[tags.length];
    while (true) {
      for (int i = 0; i < tags.length; i++) {
        tags[i] = model.tagsOf(sentence.get(i)).get(choice[i]);
      }
      double score = logProbability(model, sentence, tags);
      if (score > largest) {
        largest = score;
        best = tags.clone();
      }
      int at = 0;
      while (at < tags.length && ++choice[at] == model.tagsOf(sentence.get(at)).size()) {
        choice[at++] = 0;
      }
      if (at == tags.length) {
        return best;
      }
    }
  }

  private static double logProbability(
      MadeUpTagger model, List<String> sentence, String[] sequence) {
    double sum = 0;
    for (int i = 0; i <= sequence.length; i++) {
      String tag = i == sequence.length ? "END" : sequence[i];
      double all = 0;
      for (int t = 0; t < MadeUpTagger.TAGS.size(); t++) {
        all += Math.exp(weight(model, sentence, sequence, i, t));
      }
      sum += weight(model, sentence, sequence, i, MadeUpTagger.TAGS.indexOf(tag)) - Math.log(all);
    }
    return sum;
  }

  private static double weight(
      MadeUpTagger model, List<String> sentence, String[] sequence, int place, int tag) {
    String before = place > 0 ? sequence[place - 1] : "NA";
    String second = place > 1 ? sequence[place - 2] : "NA";
    return model.weight(Features.WORD_BEFORE, word(sentence, place - 1), tag)
        + model.weight(Features.WORD, word(sentence, place), tag)
        + model.weight(Features.WORD_AFTER, word(sentence, place + 1), tag)
        + model.weight(Features.TAG_BEFORE, before, tag)
        + model.weight(Features.TWO_TAGS_BEFORE, second + "!" + before, tag);
  }

  private static String word(List<String> sentence, int place) {
    if (place == sentence.size()) {
      return ".$.";
    }
    return place < 0 || place > sentence.size() ? "NA" : sentence.get(place);
  }
}
