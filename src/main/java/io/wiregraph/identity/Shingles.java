package io.wiregraph.identity;

import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The runs of five words in the paragraphs of an article, hashed. Headline, captions and dateline
 * are left out: whoever takes over a text makes them anew. Runs go on from one paragraph to the
 * next.
 */
final class Shingles {

  private static final int WORDS = 5;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Returns the hashes, sorted, each once; none where the article is shorter than a run. */
  static long[] of(Article article) {
    CodePoints points = new CodePoints(article.text());
    List<Long> words = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.kind() == SectionKind.BODY) {
        words(points.cut(section.span()), words);
      }
    }
    int count = Math.max(0, words.size() - WORDS + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = FNV_OFFSET;
      for (long word : words.subList(i, i + WORDS)) {
        hash = mix(hash ^ word);
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** Adds a hash of each word: letters and digits in a row, in small letters. */
  private static void words(String text, List<Long> words) {
    long hash = FNV_OFFSET;
    boolean isInWord = false;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        hash = (hash ^ point) * FNV_PRIME;
        isInWord = true;
      } else if (isInWord) {
        words.add(hash);
        hash = FNV_OFFSET;
        isInWord = false;
      }
    }
    if (isInWord) {
      words.add(hash);
    }
  }

  /** Spreads each bit of a number over all, one to one (the last step of SplitMix64). */
  static long mix(long number) {
    long mixed = number + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
