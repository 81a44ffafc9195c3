package io.wiregraph.nlp;

import edu.stanford.nlp.process.Morphology;
import io.wiregraph.weights.Recent;
import java.util.Locale;

/** Base forms of words by CoreNLP's finite-state morphology. Safe for use by several threads. */
final class Lemmas {

  private static final int BITS = 14;

  private record Word(String form, String tag) {

    String lemma(Morphology morphology) {
      String lemma = morphology.lemma(form, tag);
      return tag.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    }
  }

  private final Recent<Word, String> kept = new Recent<>(BITS);

  /**
   * Returns the base form of a word: that of a name as it is written, others in lower case.
   *
   * @param morphology of this thread alone
   */
  String of(String word, String tag, Morphology morphology) {
    return kept.of(new Word(word, tag), w -> w.lemma(morphology));
  }
}
