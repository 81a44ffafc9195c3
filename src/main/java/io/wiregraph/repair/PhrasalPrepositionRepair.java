package io.wiregraph.repair;

import java.util.Map;
import java.util.Set;

/**
 * Three words that are one preposition are read as a noun with two: "in favour of the text", "on
 * behalf of the League".
 */
final class PhrasalPrepositionRepair implements TreeRepair {

  /** Middle word → the words before it and after it. */
  private static final Map<String, Set<String>> PHRASES =
      Map.ofEntries(
          Map.entry("favour", Set.of("in of")),
          Map.entry("favor", Set.of("in of")),
          Map.entry("support", Set.of("in of")),
          Map.entry("behalf", Set.of("on of")),
          Map.entry("response", Set.of("in to")),
          Map.entry("reply", Set.of("in to")),
          Map.entry("protest", Set.of("in at", "in against", "in over")),
          Map.entry("retaliation", Set.of("in for")),
          Map.entry("front", Set.of("in of")),
          Map.entry("connection", Set.of("in with")),
          Map.entry("spite", Set.of("in of")),
          Map.entry("view", Set.of("in of")),
          Map.entry("part", Set.of("as of")),
          Map.entry("light", Set.of("in of")),
          Map.entry("place", Set.of("in of")),
          Map.entry("wake", Set.of("in of")),
          Map.entry("aftermath", Set.of("in of")));

  @Override
  public boolean mend(MendableTree tree, int noun) {
    int middle = tree.head(noun);
    boolean nested =
        middle > 0
            && middle < noun
            && tree.relation(noun).equals("nmod")
            && PHRASES.containsKey(tree.word(middle))
            && tree.head(middle) >= 0;
    if (!nested) {
      return false;
    }
    int before = onlyCase(tree, middle, middle);
    int after = onlyCase(tree, noun, noun);
    boolean phrase =
        before >= 0
            && after == middle + 1
            && before < middle
            && PHRASES
                .getOrDefault(tree.word(middle), Set.of())
                .contains(tree.word(before) + " " + tree.word(after));
    if (!phrase) {
      return false;
    }
    tree.attach(noun, tree.head(middle), tree.relation(middle));
    tree.attach(before, noun, "case");
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
