package io.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Names of places, and of what they lie in: "Port Lena, Norland". */
final class Places {

  private final Tree tree;

  Places(Tree tree) {
    this.tree = tree;
  }

  /** Returns whether a noun is a place with a name: "Port Lena", "the village of Arlen". */
  boolean isPlace(int head) {
    if (tree.sentence().name(head).equals("PERSON")
        || tree.sentence().name(head).equals("ORGANIZATION")) {
      // "headquartered in Warren, Norland"
      return tree.children(head, "appos").stream().anyMatch(this::isLocation);
    }
    if (tree.sentence().name(head).equals("ORGANIZATION")) {
      return false;
    }
    return tree.isProper(head)
        || tree.children(head, "nmod", "compound", "appos", "nmod:poss").stream()
            .anyMatch(tree::isProper);
  }

  /** Returns the heads of the names of what the place lies in, as far as the text goes on. */
  List<Integer> around(int head) {
    List<Integer> found = new ArrayList<>();
    int last = endOfName(head);
    while (last + 2 < tree.size()
        && tree.word(last + 1).equals(",")
        && isLocation(last + 2)
        && !tree.is(endOfName(last + 2), "nsubj", "nsubj:pass")) {
      last = endOfName(last + 2);
      found.add(last);
    }
    if (found.isEmpty()) {
      for (int child : tree.children(head, "nmod")) {
        if (tree.preposition(child).equals("in") && !tree.isInTime(child) && isPlace(child)) {
          found.add(child);
          found.addAll(around(child));
        } else if (tree.preposition(child).equals("of") && isLocation(child)) {
          found.addAll(around(child));
        }
      }
    }
    return found;
  }

  private boolean isLocation(int i) {
    return tree.sentence().name(i).equals("LOCATION");
  }

  private int endOfName(int i) {
    String label = tree.sentence().name(i);
    int last = i;
    while (last + 1 < tree.size()
        && tree.isNamed(i)
        && tree.sentence().name(last + 1).equals(label)) {
      last++;
    }
    return last;
  }
}
