package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which tokens stand in quotation marks. Marks are paired within a section; one that stays open
 * ends with its section.
 */
final class Quotes {

  private static final Set<String> OPENING = Set.of("“", "``", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");

  /**
   * A stretch between quotation marks.
   *
   * @param sentence index of the sentence that it begins in
   * @param first index of the first token in it
   * @param lastSentence index of the sentence that it ends in
   * @param last index of the last token in it
   * @param closed whether its closing mark is there
   */
  record Quotation(int sentence, int first, int lastSentence, int last, boolean closed) {}

  private final int[][] quotation;
  private final List<Quotation> all = new ArrayList<>();

  Quotes(List<Sentence> sentences) {
    quotation = new int[sentences.size()][];
    boolean open = false;
    int section = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (s.section() != section) {
        open = false;
        section = s.section();
      }
      quotation[i] = new int[s.size()];
      for (int token = 0; token < s.size(); token++) {
        String word = s.word(token);
        boolean plain = "\"".equals(word);
        if (OPENING.contains(word) || (plain && !open)) {
          open = true;
          all.add(new Quotation(i, token + 1, i, token, false));
        } else if (CLOSING.contains(word) || (plain && open)) {
          open = false;
          close();
        } else if (open) {
          quotation[i][token] = all.size();
          Quotation last = all.remove(all.size() - 1);
          all.add(new Quotation(last.sentence(), last.first(), i, token, false));
        }
      }
    }
  }

  private void close() {
    if (!all.isEmpty()) {
      Quotation q = all.remove(all.size() - 1);
      all.add(new Quotation(q.sentence(), q.first(), q.lastSentence(), q.last(), true));
    }
  }

  boolean isQuoted(int sentence, int token) {
    return quotation[sentence][token] > 0;
  }

  /** Returns the number of the quotation that a token stands in, 0 for none. */
  int quotation(int sentence, int token) {
    return quotation[sentence][token];
  }

  /** Returns how many quotations there are; they are numbered from 1. */
  int count() {
    return all.size();
  }

  /** Returns the quotation of that number. */
  Quotation get(int number) {
    return all.get(number - 1);
  }
}
