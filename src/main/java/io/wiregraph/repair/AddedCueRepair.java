package io.wiregraph.repair;

import java.util.Set;

/**
 * A participle of saying after a comma is hung on what was reported before: "said that the border
 * was closed, adding that talks went on" has one speaker.
 */
final class AddedCueRepair implements TreeRepair {

  private static final Set<String> LOOSE = Set.of("dep", "advcl", "acl", "parataxis", "xcomp");

  /** "rejected accusations that …, claiming to have helped": who answers goes on speaking. */
  private static final Set<String> ANSWERS = Set.of("REJECT", "ACCUSE");

  @Override
  public boolean mend(MendableTree tree, int second) {
    boolean candidate =
        second > 1
            && tree.tag(second).equals("VBG")
            && LOOSE.contains(tree.relation(second))
            && tree.isPause(second - 1)
            && tree.isCue(second)
            && (tree.hasChild(second, "ccomp") || tree.hasChild(second, "xcomp"));
    int first = candidate ? cueOf(tree, tree.head(second), second) : -1;
    if (first < 0) {
      return false;
    }
    tree.attach(second, first, "advcl");
    return true;
  }

  /**
   * The verb of saying that reports, or is inserted in, the clause that the participle hangs on.
   */
  private static int cueOf(MendableTree tree, int clause, int second) {
    int inserted = tree.onlyChild(clause, "parataxis");
    if (inserted >= 0 && inserted < second && tree.isCue(inserted)) {
      return inserted;
    }
    int at = clause;
    while (tree.head(at) >= 0) {
      boolean said = tree.relation(at).equals("ccomp") || tree.relation(at).equals("acl");
      boolean reported = said && tree.head(at) < at;
      at = tree.head(at);
      if (reported && tree.isNoun(at)) {
        int verb = tree.relation(at).equals("obj") ? tree.head(at) : -1;
        return verb >= 0 && tree.hasRoot(verb, ANSWERS) ? verb : -1;
      }
      if (reported && tree.isCue(at)) {
        return at;
      }
    }
    return -1;
  }
}
