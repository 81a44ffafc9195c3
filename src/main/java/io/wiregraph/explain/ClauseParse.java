package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parse of a clause, in Universal Dependencies.
 *
 * @param tokens its tokens, in order
 * @param note why there are none; null where there are
 */
public record ClauseParse(List<Token> tokens, @Nullable String note) {

  /** Copies the tokens. */
  public ClauseParse {
    tokens = List.copyOf(tokens);
  }

  /**
   * A token.
   *
   * @param number its number in the sentence, from 1
   * @param word as written
   * @param lemma its lemma
   * @param tag its Penn Treebank tag
   * @param relation its dependency relation
   * @param head number of its head; 0 for the root
   */
  public record Token(
      int number, String word, String lemma, String tag, String relation, int head) {}
}
