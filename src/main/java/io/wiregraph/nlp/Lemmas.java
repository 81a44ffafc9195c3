package io.wiregraph.nlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Base forms of words by CoreNLP's finite-state morphology, kept up to a number of them; what
 * collides goes. Used by several threads without locks: a word and its tag always have the same
 * base form, so that nobody can tell what was kept.
 */
final class Lemmas {

  private static final int BITS = 14;

  /** Odd, and spreads neighbouring hashes (2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  /** What is kept; its fields are final, so that other threads see it whole. */
  private record Kept(String word, String tag, String lemma) {

    boolean isOf(String otherWord, String otherTag) {
      return word.equals(otherWord) && tag.equals(otherTag);
    }
  }

  private final @Nullable Kept[] kept = new Kept[1 << BITS];

  /**
   * Returns the base form of a word: that of a name as it is written, others in lower case.
   *
   * @param morphology of this thread alone
   */
  String of(String word, String tag, Morphology morphology) {
    int slot = ((31 * word.hashCode() + tag.hashCode()) * SPREAD) >>> (Integer.SIZE - BITS);
    Kept one = kept[slot];
    if (one != null && one.isOf(word, tag)) {
      return one.lemma();
    }
    Kept other = kept[slot ^ 1];
    if (other != null && other.isOf(word, tag)) {
      return other.lemma();
    }
    String lemma = morphology.lemma(word, tag);
    lemma = tag.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    kept[slot ^ 1] = one;
    kept[slot] = new Kept(word, tag, lemma);
    return lemma;
  }
}
