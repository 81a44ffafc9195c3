package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import io.wiregraph.text.SectionKind;
import java.util.Arrays;
import java.util.List;

/** Sentences written as "on_IN Tuesday_NNP", without a tree. */
final class TaggedSentences {

  private TaggedSentences() {}

  static Sentence of(String text) {
    String[] items = text.strip().split("\\s+", -1);
    int n = items.length;
    String[] words = new String[n];
    String[] tags = new String[n];
    int[] begins = new int[n];
    int[] ends = new int[n];
    int[] heads = new int[n];
    int at = 0;
    for (int i = 0; i < n; i++) {
      int line = items[i].lastIndexOf('_');
      words[i] = items[i].substring(0, line);
      tags[i] = items[i].substring(line + 1);
      begins[i] = at;
      ends[i] = at + words[i].length();
      heads[i] = i == 0 ? Sentence.ROOT : 0;
      at = ends[i] + 1;
    }
    return new Sentence(
        SectionKind.BODY,
        0,
        words,
        words,
        tags,
        filled(n, Sentence.NO_NAME),
        begins,
        ends,
        heads,
        filled(n, "dep"),
        List.of());
  }

  private static String[] filled(int n, String value) {
    String[] all = new String[n];
    Arrays.fill(all, value);
    return all;
  }
}
