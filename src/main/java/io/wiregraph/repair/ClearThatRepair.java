package io.wiregraph.repair;

/** The adjective of "made clear that" is hung on the clause that it governs. */
final class ClearThatRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int adjective) {
    int clause = tree.head(adjective);
    boolean candidate =
        clause > adjective
            && adjective > 0
            && tree.tag(adjective).equals("JJ")
            && tree.relation(adjective).equals("dep")
            && tree.isVerb(adjective - 1)
            && tree.head(clause) == adjective - 1;
    if (!candidate) {
      return false;
    }
    tree.attach(adjective, adjective - 1, "xcomp");
    tree.attach(clause, adjective, "ccomp");
    return true;
  }
}
