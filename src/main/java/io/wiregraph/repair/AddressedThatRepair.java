package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * What somebody is told is read as a clause about them: in "warned the rebels that they would be
 * attacked", "promised the workers that wages would rise" the clause is what is said.
 */
final class AddressedThatRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int that) {
    int clause = tree.head(that);
    boolean candidate =
        clause > that
            && that > 1
            && tree.word(that).equals("that")
            && !tree.relation(that).startsWith("nsubj")
            && (tree.isTensed(clause) || tree.hasChild(clause, "cop"));
    int subject = candidate ? tree.childBefore(clause, clause, "nsubj") : -1;
    subject = candidate && subject < 0 ? tree.childBefore(clause, clause, "nsubj:pass") : subject;
    int noun = subject > that ? that - 1 : -1;
    if (noun < 1 || tree.isInTime(noun)) {
      return false;
    }
    int cue = cueOf(tree, noun);
    boolean said =
        cue >= 0
            && (tree.head(clause) == cue || tree.isBelow(tree.head(clause), addressee(tree, cue)));
    if (!said || tree.relation(clause).equals("conj")) {
      return false;
    }
    boolean right = tree.head(clause) == cue && tree.relation(clause).equals("ccomp");
    if (right && tree.relation(that).equals("mark")) {
      return false;
    }
    tree.retag(that, "IN", "that");
    tree.attach(that, clause, "mark");
    tree.attach(clause, cue, "ccomp");
    return true;
  }

  private static int addressee(MendableTree tree, int cue) {
    int object = tree.childAfter(cue, cue, "obj");
    return object >= 0 ? object : tree.childAfter(cue, cue, "iobj");
  }

  /** The verb that says something to whoever the noun before "that" belongs to. */
  private static int cueOf(MendableTree tree, int noun) {
    int at = noun;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      int verb = tree.head(at);
      boolean object = tree.relation(at).equals("obj") || tree.relation(at).equals("iobj");
      if (object && verb >= 0 && verb < noun) {
        boolean plain = !tree.isEventNoun(at) && addressee(tree, verb) == at;
        return plain && tree.isCue(verb) && addresses(tree, verb) ? verb : -1;
      }
      at = verb;
    }
    return -1;
  }

  private static boolean addresses(MendableTree tree, int verb) {
    return tree.entries(verb).stream()
        .anyMatch(
            e ->
                isAddressee(e.role(SyntacticFunction.OBJECT).orElse(""))
                    || isAddressee(e.role(SyntacticFunction.INDIRECT).orElse("")));
  }

  private static boolean isAddressee(String role) {
    return role.equals("addressee");
  }
}
