package io.wiregraph.text;

import java.util.Arrays;

/** Levenshtein's edit distance (Wagner and Fischer 1974), row by row. */
public final class EditDistance {

  private EditDistance() {}

  /** Returns how many letters must be put in, taken out or replaced to make one of the other. */
  public static int between(String a, String b) {
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
