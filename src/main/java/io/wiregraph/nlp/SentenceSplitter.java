package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a section's text into sentences of tokens. The work is bounded whatever the text: it is
 * tokenized in pieces of at most {@link #MAX_PIECE} characters, and no sentence is longer than
 * {@link #MAX_TOKENS}.
 */
final class SentenceSplitter {

  /** Most tokens of a sentence; the parser's and the sequence model's time grows with it. */
  static final int MAX_TOKENS = 120;

  /** Most UTF-16 units that are tokenized at once. */
  static final int MAX_PIECE = 20_000;

  /** Longest word that the models see; what lies beyond tells them nothing and costs time. */
  private static final int MAX_WORD = 64;

  /** Characters that no rule knows are left out silently: the log would have a line for each. */
  private static final String OPTIONS = "untokenizable=noneDelete";

  private final TokenizerFactory<CoreLabel> tokenizer =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

  /**
   * Returns the sentences of {@code text[begin, end)}, none of them empty; the tokens' positions
   * count UTF-16 units from the start of {@code text}.
   *
   * @param onCut called for each sentence that was longer than {@link #MAX_TOKENS}
   */
  List<List<CoreLabel>> split(String text, int begin, int end, Runnable onCut) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int at = begin;
    while (at < end) {
      int next = Math.min(paragraphEnd(text, at, end), pieceEnd(text, at, end));
      splitPiece(text.substring(at, next), at, sentences, onCut);
      at = next;
    }
    return sentences;
  }

  private void splitPiece(
      String piece, int offset, List<List<CoreLabel>> sentences, Runnable onCut) {
    if (piece.isBlank()) {
      return;
    }
    // The tokenizer needs a character after what it shall see the end of.
    Reader reader = new StringReader(piece + " ");
    for (List<CoreLabel> tokens : splitter.process(tokenizer.getTokenizer(reader).tokenize())) {
      for (CoreLabel token : tokens) {
        token.setBeginPosition(token.beginPosition() + offset);
        token.setEndPosition(token.endPosition() + offset);
        if (token.word().length() > MAX_WORD) {
          token.setWord(token.word().substring(0, MAX_WORD));
        }
      }
      if (tokens.size() > MAX_TOKENS) {
        onCut.run();
      }
      addBounded(tokens, sentences);
    }
  }

  private static void addBounded(List<CoreLabel> tokens, List<List<CoreLabel>> sentences) {
    int from = 0;
    while (tokens.size() - from > MAX_TOKENS) {
      int cut = from + cutAfter(tokens.subList(from, from + MAX_TOKENS));
      sentences.add(numbered(tokens.subList(from, cut)));
      from = cut;
    }
    if (from < tokens.size()) {
      sentences.add(numbered(tokens.subList(from, tokens.size())));
    }
  }

  /** Counts the tokens from 1 again, as the dependencies do. */
  private static List<CoreLabel> numbered(List<CoreLabel> tokens) {
    int index = 1;
    for (CoreLabel token : tokens) {
      token.setIndex(index++);
    }
    return List.copyOf(tokens);
  }

  /**
   * Returns how many tokens to take before a cut: up to the last strong mark in the second half,
   * else the last comma there, else all.
   */
  private static int cutAfter(List<CoreLabel> tokens) {
    int comma = tokens.size();
    boolean commaFound = false;
    for (int i = tokens.size() - 1; i >= tokens.size() / 2; i--) {
      switch (tokens.get(i).word()) {
        case ";", ":", "--", "—", "–", "•", "|", "..." -> {
          return i + 1;
        }
        case ",", ")", "''", "”" -> {
          if (!commaFound) {
            comma = i + 1;
            commaFound = true;
          }
        }
        default -> {}
      }
    }
    return comma;
  }

  /** Returns the end of the first blank line at or after {@code at}, or {@code end}. */
  private static int paragraphEnd(String text, int at, int end) {
    int limit = Math.min(end, at + MAX_PIECE);
    int line = text.indexOf('\n', at);
    while (line >= 0 && line < limit) {
      int i = line + 1;
      while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        i++;
      }
      if (i < limit && text.charAt(i) == '\n') {
        return i + 1;
      }
      line = text.indexOf('\n', line + 1);
    }
    return end;
  }

  /** Returns where a piece from {@code at} ends: at white space where there is any. */
  private static int pieceEnd(String text, int at, int end) {
    if (end - at <= MAX_PIECE) {
      return end;
    }
    for (int i = at + MAX_PIECE; i > at + MAX_PIECE / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    int cut = at + MAX_PIECE;
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }
}
