package io.wiregraph.speed;

import edu.stanford.nlp.ling.CoreLabel;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence of the corpus as its readers want it: ours words and tags, CoreNLP's its own labels.
 */
record TaggedSentence(List<String> words, List<String> tags, List<CoreLabel> labels) {

  /** Reads the corpus. */
  static List<TaggedSentence> read() {
    return ParsedCorpus.read().stream()
        .flatMap(parsed -> parsed.parse().sentences().stream())
        .map(TaggedSentence::of)
        .toList();
  }

  private static TaggedSentence of(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.word(i));
      label.setValue(sentence.word(i));
      label.setTag(sentence.tag(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    return new TaggedSentence(
        IntStream.range(0, sentence.size()).mapToObj(sentence::word).toList(),
        IntStream.range(0, sentence.size()).mapToObj(sentence::tag).toList(),
        labels);
  }
}
