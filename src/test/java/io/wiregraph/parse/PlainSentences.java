package io.wiregraph.parse;

import io.wiregraph.text.SectionKind;
import java.util.Arrays;
import java.util.List;

/** Sentences of words with single spaces between, for tests without models. */
public final class PlainSentences {

  private PlainSentences() {}

  /** Returns a sentence without names or grammar: each word hangs on the one before. */
  public static Sentence of(String text) {
    String[] words = text.split(" ", -1);
    String[] filler = new String[words.length];
    Arrays.fill(filler, Sentence.NO_NAME);
    int[] heads = new int[words.length];
    Arrays.setAll(heads, i -> i == 0 ? Sentence.ROOT : i - 1);
    return of(text, words, filler, heads, filler);
  }

  /** Returns a sentence without names. */
  public static Sentence of(
      String text, String[] lemmas, String[] tags, int[] heads, String[] relations) {
    String[] words = text.split(" ", -1);
    String[] names = new String[words.length];
    Arrays.fill(names, Sentence.NO_NAME);
    int[] begins = new int[words.length];
    int[] ends = new int[words.length];
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      begins[i] = at;
      ends[i] = at + words[i].codePointCount(0, words[i].length());
      at = ends[i] + 1;
    }
    return new Sentence(
        SectionKind.BODY, 0, words, lemmas, tags, names, begins, ends, heads, relations, List.of());
  }
}
