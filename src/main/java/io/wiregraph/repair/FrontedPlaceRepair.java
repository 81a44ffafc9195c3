package io.wiregraph.repair;

import java.util.Locale;
import java.util.Set;

/**
 * A preposition that begins the sentence is taken for part of the name behind it, and that name for
 * the subject or the root: "Near Arlen, two strikes hit a camp" tells where the strikes hit it.
 */
final class FrontedPlaceRepair implements TreeRepair {

  /** Prepositions that the tagger takes for names where they are written with a capital. */
  private static final Set<String> PREPOSITIONS =
      Set.of("near", "inside", "outside", "around", "across", "along", "above", "below", "behind");

  @Override
  public boolean mend(MendableTree tree, int preposition) {
    if (preposition != 0
        || !PREPOSITIONS.contains(tree.word(0).toLowerCase(Locale.ROOT))
        || !tree.relation(0).equals("compound")) {
      return false;
    }
    int name = nameBehind(tree);
    if (name < 0) {
      return false;
    }
    int head = tree.head(name);
    int verb = childAfter(tree, name, true);
    if (verb >= 0) {
      tree.attach(verb, head < 0 ? -1 : tree.head(head), head < 0 ? "root" : tree.relation(head));
      if (head >= 0) {
        tree.attach(head, verb, "conj");
      }
      moveConjuncts(tree, name, verb);
    } else {
      int subject = childAfter(tree, name, false);
      if (subject < 0 || head < 0 || !tree.isVerb(head)) {
        return false;
      }
      tree.attach(subject, head, "nsubj");
      verb = head;
    }
    tree.attach(name, verb, "obl");
    tree.attach(0, name, "case");
    return true;
  }

  /**
   * Returns the head of the name that the preposition is said to be part of, if a comma ends it.
   */
  private static int nameBehind(MendableTree tree) {
    int name = tree.head(0);
    while (name >= 0 && tree.relation(name).equals("compound")) {
      name = tree.head(name);
    }
    boolean ends = name > 0 && name + 1 < tree.size() && tree.tag(name + 1).equals(",");
    boolean misread =
        ends && (tree.relation(name).equals("nsubj") || tree.relation(name).equals("root"));
    return misread ? name : -1;
  }

  /** Returns what the parser hung on the name behind its comma: a clause, or the true subject. */
  private static int childAfter(MendableTree tree, int name, boolean clause) {
    for (int i = name + 1; i < tree.size(); i++) {
      if (tree.head(i) == name) {
        String relation = tree.relation(i);
        boolean loose = relation.equals("dep") || relation.equals("parataxis");
        if (clause ? loose && tree.isVerb(i) : relation.equals("appos") && tree.isNoun(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static void moveConjuncts(MendableTree tree, int name, int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.head(i) == name && !tree.relation(i).equals("punct")) {
        tree.attach(i, verb, tree.isVerb(i) ? "conj" : tree.relation(i));
      }
    }
  }
}
