package io.wiregraph.repair;

import java.util.Set;

/**
 * A day behind the object is hung on the object, though it tells when the verb happened: "closed
 * the embassy on Monday". Of an object that happens itself ("boycotted the talks on Monday") it may
 * be the day; but who praises or blames a deed does so when the news comes.
 */
final class ObjectDateRepair implements TreeRepair {

  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "yesterday",
          "today",
          "tonight");

  private static final Set<String> REACTIONS = Set.of("ACCUSE", "SUPPORT");

  private static final Set<String> NEARNESS = Set.of("last", "this", "next");

  @Override
  public boolean mend(MendableTree tree, int day) {
    if (isPeriod(tree, day)) {
      int verb = tree.head(day);
      tree.attach(day, verb, "obl:tmod");
      for (int i = day + 1; i < tree.size(); i++) {
        // "was drawn up last autumn by the council"
        if (tree.head(i) == day && tree.relation(i).equals("nmod")) {
          tree.attach(i, verb, "obl");
        }
      }
      return true;
    }
    int object = tree.head(day);
    boolean dated =
        tree.relation(day).startsWith("nmod")
            && !tree.relation(day).equals("nmod:poss")
            && DAYS.contains(tree.word(day))
            && object >= 0
            && object < day
            && tree.relation(object).equals("obj");
    if (!dated || !isOn(tree, day)) {
      return false;
    }
    int verb = tree.head(object);
    if (tree.isEventNoun(object) && !tree.hasRoot(verb, REACTIONS)) {
      return false;
    }
    tree.attach(day, verb, tree.relation(day).equals("nmod:tmod") ? "obl:tmod" : "obl");
    for (int i = day + 1; i < tree.size(); i++) {
      // "in a statement"
      if (tree.head(i) == object && tree.relation(i).equals("nmod")) {
        tree.attach(i, verb, "obl");
      }
    }
    return true;
  }

  /** "last autumn", taken for what a passive acts on. */
  private static boolean isPeriod(MendableTree tree, int day) {
    int verb = tree.head(day);
    return day > 0
        && verb >= 0
        && tree.relation(day).equals("obj")
        && tree.isInTime(day)
        && NEARNESS.contains(tree.word(day - 1))
        && tree.head(day - 1) == day
        && tree.tag(verb).equals("VBN");
  }

  private static boolean isOn(MendableTree tree, int day) {
    for (int i = 0; i < day; i++) {
      if (tree.head(i) == day && tree.relation(i).equals("case")) {
        return tree.word(i).equals("on");
      }
    }
    return true;
  }
}
