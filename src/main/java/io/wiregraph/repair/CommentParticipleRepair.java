package io.wiregraph.repair;

import io.wiregraph.lexicon.TermKind;

/**
 * A participle of saying is hung on the deed that is the object: in "demanded the withdrawal of the
 * forces, calling them an army of occupation" no withdrawal calls them so, but whoever demands it.
 */
final class CommentParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int deed = tree.head(participle);
    boolean shape =
        tree.tag(participle).equals("VBG")
            && tree.relation(participle).equals("acl")
            && deed >= 0
            && deed < participle - 1
            && tree.markOf(participle).isEmpty()
            && tree.relation(deed).equals("obj")
            && tree.isVerb(tree.head(deed))
            && tree.isEventNoun(deed)
            && !tree.isSaid(deed);
    if (!shape
        || tree.entries(participle).stream().noneMatch(e -> e.kind() == TermKind.STATEMENT)) {
      return false;
    }
    tree.attach(participle, tree.head(deed), "advcl");
    return true;
  }
}
