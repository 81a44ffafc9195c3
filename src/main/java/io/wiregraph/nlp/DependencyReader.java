package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Finds the basic Universal Dependencies of a sentence. Used from several threads at once. */
interface DependencyReader {

  /**
   * Reads a sentence.
   *
   * @param tokens its words, tagged and numbered from 1
   * @param heads receives the head of each word, counted from 0, or -1
   * @param relations receives the relation of each word to its head
   */
  void read(List<CoreLabel> tokens, int[] heads, String[] relations);
}
