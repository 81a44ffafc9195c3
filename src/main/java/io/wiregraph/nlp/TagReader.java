package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Finds the part of speech of each word of a sentence. Used from several threads at once. */
interface TagReader {

  /**
   * Reads a sentence.
   *
   * @param tokens its words, which receive their tags
   */
  void read(List<CoreLabel> tokens);
}
