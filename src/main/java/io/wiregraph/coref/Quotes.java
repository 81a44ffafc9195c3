package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.List;

/**
 * Which tokens stand in quotation marks. Marks are paired within a section; one that stays open
 * ends with its section.
 */
final class Quotes {

  private final int[][] quotation;

  Quotes(List<Sentence> sentences) {
    quotation = new int[sentences.size()][];
    int count = 0;
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
        boolean opens = "“".equals(word) || "``".equals(word) || ("\"".equals(word) && !open);
        boolean closes = "”".equals(word) || "''".equals(word) || ("\"".equals(word) && open);
        if (opens) {
          open = true;
          count++;
        } else if (closes) {
          open = false;
        } else if (open) {
          quotation[i][token] = count;
        }
      }
    }
  }

  boolean isQuoted(int sentence, int token) {
    return quotation[sentence][token] > 0;
  }

  /** Returns the number of the quotation that a token stands in, 0 for none. */
  int quotation(int sentence, int token) {
    return quotation[sentence][token];
  }
}
