package io.wiregraph.repair;

import java.util.Locale;
import java.util.Set;

/**
 * Three words that are one preposition, or four with an article, are read as a noun with two: "in
 * favour of the text", "on behalf of the League", "in the wake of the vote".
 */
final class PhrasalPrepositionRepair implements TreeRepair {

  private static final Set<String> PHRASES =
      Set.of(
          "in favour of",
          "in favor of",
          "in support of",
          "on behalf of",
          "in response to",
          "in reply to",
          "in protest at",
          "in protest against",
          "in protest over",
          "in retaliation for",
          "in front of",
          "in connection with",
          "in spite of",
          "in line with",
          "in view of",
          "as part of",
          "in light of",
          "in place of",
          "in wake of",
          "in aftermath of",
          "in the wake of",
          "in the aftermath of",
          "in the course of",
          "as a result of");

  @Override
  public boolean mend(MendableTree tree, int noun) {
    int middle = tree.head(noun);
    boolean nested =
        middle > 0 && middle < noun && tree.relation(noun).equals("nmod") && tree.head(middle) >= 0;
    if (!nested) {
      return false;
    }
    int before = onlyCase(tree, middle, middle);
    int after = onlyCase(tree, noun, noun);
    if (before < 0 || after != middle + 1) {
      return false;
    }
    boolean article =
        middle == before + 2
            && tree.head(middle - 1) == middle
            && tree.relation(middle - 1).equals("det");
    String first = article ? tree.word(before) + " " + tree.word(middle - 1) : tree.word(before);
    String words = String.join(" ", first, tree.word(middle), tree.word(after));
    if (!PHRASES.contains(words.toLowerCase(Locale.ROOT))) {
      return false;
    }
    tree.attach(noun, tree.head(middle), tree.relation(middle));
    tree.attach(before, noun, "case");
    if (article) {
      tree.attach(middle - 1, before, "fixed");
    }
    tree.attach(middle, before, "fixed");
    tree.attach(after, before, "fixed");
    return true;
  }

  /** Returns the noun's preposition; -1 where it has another number of them than one. */
  private static int onlyCase(MendableTree tree, int noun, int end) {
    int found = -1;
    for (int i = 0; i < end; i++) {
      if (tree.head(i) == noun && tree.relation(i).equals("case")) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
