package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * An infinitive without "to" is read as a clause that is said: in "helped the detectives track the
 * gang", "let the League investigate" it is the object of the first verb that does the second.
 */
final class BareInfinitiveRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int clause) {
    int verb = tree.head(clause);
    boolean bare =
        verb >= 0
            && verb < clause
            && tree.relation(clause).equals("ccomp")
            && (tree.tag(clause).equals("VB") || tree.tag(clause).equals("VBP"))
            && tree.isVerb(verb)
            && tree.takes(verb, SyntacticFunction.TO_CLAUSE)
            && !tree.takes(verb, SyntacticFunction.THAT_CLAUSE);
    if (!bare || tree.hasChild(clause, "aux") || tree.hasChild(clause, "mark")) {
      return false;
    }
    int subject = tree.onlyChild(clause, "nsubj");
    if (subject <= verb || subject > clause || tree.hasChild(verb, "obj")) {
      return false;
    }
    tree.attach(subject, verb, "obj");
    tree.attach(clause, verb, "xcomp");
    return true;
  }
}
