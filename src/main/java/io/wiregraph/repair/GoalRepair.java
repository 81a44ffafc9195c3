package io.wiregraph.repair;

import java.util.Set;

/**
 * A goal is taken for the subject of the purpose behind it: in "went to Arlen to sign the treaty"
 * they sign, and Arlen is where they went.
 */
final class GoalRepair implements TreeRepair {

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "in", "at", "on", "into", "from", "with", "by", "after", "before", "despite");

  @Override
  public boolean mend(MendableTree tree, int noun) {
    int purpose = tree.head(noun);
    boolean subject =
        purpose > noun
            && tree.relation(noun).equals("nsubj")
            && tree.relation(purpose).equals("advcl")
            && tree.tag(purpose).equals("VB");
    int verb = subject ? tree.head(purpose) : -1;
    if (verb < 0 || verb > noun) {
      return false;
    }
    int before = -1;
    int mark = -1;
    for (int i = verb + 1; i < purpose; i++) {
      if (tree.head(i) == purpose && tree.relation(i).equals("mark")) {
        if (i < noun) {
          before = i;
        } else if (tree.tag(i).equals("TO")) {
          mark = i;
        }
      }
    }
    if (before < 0 || mark < 0) {
      return false;
    }
    // "for months to bring" them together
    boolean period = tree.word(before).equals("for") && tree.isInTime(noun);
    if (!period && !PREPOSITIONS.contains(tree.word(before))) {
      return false;
    }
    tree.attach(noun, verb, "obl");
    tree.attach(before, noun, "case");
    return true;
  }
}
