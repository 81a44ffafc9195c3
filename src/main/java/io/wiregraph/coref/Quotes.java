package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which tokens stand in quotation marks. Marks are paired within a section; one that stays open
 * ends with its section, unless the next one closes it. Quotations within others have numbers of
 * their own.
 */
final class Quotes {

  private static final Set<String> OPENING = Set.of("“", "``", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");
  private static final Set<String> INNER_OPENING = Set.of("‘", "`", "‚", "‹");
  private static final Set<String> INNER_CLOSING = Set.of("’", "'", "›");

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

  /** The numbers of the quotations that are open, the outer one first. */
  private final List<Integer> open = new ArrayList<>();

  Quotes(List<Sentence> sentences) {
    quotation = new int[sentences.size()][];
    int section = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (s.section() != section) {
        if (!open.isEmpty() && !goesOn(sentences, i)) {
          open.clear();
        }
        section = s.section();
      }
      quotation[i] = new int[s.size()];
      for (int token = 0; token < s.size(); token++) {
        read(s, i, token);
      }
    }
  }

  private void read(Sentence s, int sentence, int token) {
    String word = s.word(token);
    boolean plain = "\"".equals(word);
    if (OPENING.contains(word) || (plain && open.isEmpty())) {
      open.clear();
      open(sentence, token);
    } else if (CLOSING.contains(word) || plain) {
      close(0);
    } else if (INNER_OPENING.contains(word) && open.size() == 1) {
      open(sentence, token);
    } else if (INNER_CLOSING.contains(word) && open.size() == 2 && !"POS".equals(s.tag(token))) {
      close(1);
    } else if (!open.isEmpty()) {
      quotation[sentence][token] = open.get(open.size() - 1);
      for (int number : open) {
        Quotation q = all.get(number - 1);
        all.set(number - 1, new Quotation(q.sentence(), q.first(), sentence, token, false));
      }
    }
  }

  private void open(int sentence, int token) {
    all.add(new Quotation(sentence, token + 1, sentence, token, false));
    open.add(all.size());
  }

  /** Closes the open quotations from that level on. */
  private void close(int level) {
    while (open.size() > level) {
      int number = open.remove(open.size() - 1);
      Quotation q = all.get(number - 1);
      all.set(number - 1, new Quotation(q.sentence(), q.first(), q.lastSentence(), q.last(), true));
    }
  }

  /**
   * Returns whether a quotation that is open at the end of a section closes in the next one,
   * without another's being opened before.
   */
  private static boolean goesOn(List<Sentence> sentences, int from) {
    int section = sentences.get(from).section();
    int plain = 0;
    for (int i = from; i < sentences.size() && sentences.get(i).section() == section; i++) {
      Sentence s = sentences.get(i);
      for (int token = 0; token < s.size(); token++) {
        if (OPENING.contains(s.word(token))) {
          return false;
        }
        if (CLOSING.contains(s.word(token))) {
          return true;
        }
        plain += "\"".equals(s.word(token)) ? 1 : 0;
      }
    }
    return plain % 2 == 1;
  }

  boolean isQuoted(int sentence, int token) {
    return quotation[sentence][token] > 0;
  }

  /** Returns the number of the quotation that a token stands in, 0 for none. */
  int quotation(int sentence, int token) {
    return quotation[sentence][token];
  }

  /**
   * Returns whether the quotation {@code outer}, or 0 for the article itself, is around another.
   */
  boolean isAround(int outer, int inner) {
    if (outer == 0 || inner == 0) {
      return outer == 0;
    }
    Quotation a = get(outer);
    Quotation b = get(inner);
    boolean ends =
        a.lastSentence() > b.lastSentence()
            || (a.lastSentence() == b.lastSentence() && a.last() >= b.last());
    return outer < inner && ends;
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
