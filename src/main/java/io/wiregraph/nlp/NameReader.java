package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Finds the names of a sentence. Used from several threads at once. */
interface NameReader {

  /**
   * Reads a sentence.
   *
   * @param tokens its words, tagged
   * @return the label of each, {@code O} where it is no part of a name
   */
  List<String> read(List<CoreLabel> tokens);
}
