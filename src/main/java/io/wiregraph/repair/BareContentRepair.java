package io.wiregraph.repair;

/**
 * The subject of a reported clause without "that" is taken for the cue's object: in "media reported
 * the dam has burst" the dam has, and nobody reported a dam.
 */
final class BareContentRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int clause) {
    int above = tree.head(clause);
    if (above < 0 || above > clause || !tree.isTensed(clause)) {
      return false;
    }
    int cue = tree.relation(clause).startsWith("acl") ? tree.head(above) : above;
    boolean loose =
        switch (tree.relation(clause)) {
          case "dep", "parataxis", "ccomp", "xcomp", "acl", "acl:relcl" -> true;
          default -> false;
        };
    if (!loose || cue < 0 || cue > above || !tree.isCue(cue) || hasOwnStart(tree, clause, cue)) {
      return false;
    }
    int subject = tree.childBefore(clause, cue, "obj");
    if (subject < cue || isCut(tree, subject, clause)) {
      return false;
    }
    tree.attach(clause, cue, "ccomp");
    tree.attach(subject, clause, tree.isPassive(clause) ? "nsubj:pass" : "nsubj");
    tree.handOver(cue, clause, subject, clause);
    return true;
  }

  /** A subject, a relative pronoun or a conjunction of its own. */
  private static boolean hasOwnStart(MendableTree tree, int clause, int cue) {
    for (int i = cue + 1; i < clause; i++) {
      boolean own =
          tree.head(i) == clause
              && (tree.relation(i).startsWith("nsubj")
                  || tree.relation(i).equals("mark")
                  || tree.relation(i).equals("expl")
                  || tree.tag(i).startsWith("W"));
      if (own) {
        return true;
      }
    }
    return false;
  }

  /** The place of the comma that closes a relative clause. */
  private static int endOfRelative(MendableTree tree, int comma, int subject) {
    int end = comma + 1;
    while (end + 1 < tree.size() && (tree.isBelow(end, subject) && !tree.tag(end).equals(","))) {
      end++;
    }
    return end;
  }

  /** A comma or conjunction right behind the noun: what follows is no clause of it. */
  private static boolean isCut(MendableTree tree, int subject, int clause) {
    for (int i = subject + 1; i < clause; i++) {
      boolean relative = tree.tag(i + 1).startsWith("W");
      if (relative) {
        // "said the zone, which has ten members, is growing"
        i = endOfRelative(tree, i, subject);
        continue;
      }
      boolean outer = !tree.isBelow(i, subject) || tree.isBelow(i, clause);
      if (outer
          && (tree.tag(i).equals(",") || tree.tag(i).equals("CC") || tree.tag(i).equals(":"))) {
        return true;
      }
    }
    return false;
  }
}
