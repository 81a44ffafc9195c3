package io.wiregraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text around the words that were found in it.
 *
 * @param parts the stretch in pieces; those at odd places (the second, the fourth) are words that
 *     were found
 */
public record Snippet(List<String> parts) {

  private static final int LONGEST = 240;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  /** Takes a copy. */
  public Snippet {
    parts = List.copyOf(parts);
  }

  /** Returns the stretch without marks. */
  public String text() {
    return String.join("", parts);
  }

  /** Cuts a text around the first of the words. */
  static Snippet of(String text, Set<String> terms, Words words) {
    List<Words.Word> found =
        words.of(text).stream().filter(word -> terms.contains(word.term())).toList();
    int begin = 0;
    if (text.length() > LONGEST && !found.isEmpty() && found.get(0).begin() > BEFORE) {
      begin = text.lastIndexOf(' ', found.get(0).begin() - BEFORE / 2) + 1;
    }
    int end = text.length();
    if (end - begin > LONGEST) {
      int blank = text.lastIndexOf(' ', begin + LONGEST);
      end = blank > begin ? blank : begin + LONGEST;
    }
    List<String> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder(begin > 0 ? CUT : "");
    int at = begin;
    for (Words.Word word : found) {
      if (word.begin() >= at && word.end() <= end) {
        parts.add(plain.append(text, at, word.begin()).toString());
        parts.add(text.substring(word.begin(), word.end()));
        plain.setLength(0);
        at = word.end();
      }
    }
    parts.add(plain.append(text, at, end).append(end < text.length() ? CUT : "").toString());
    return new Snippet(parts);
  }
}
