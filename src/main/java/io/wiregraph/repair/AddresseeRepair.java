package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * The preposition of "called on Norland to withdraw" is read as a particle, or as a conjunction
 * before a clause: whom the verb addresses stands behind it.
 */
final class AddresseeRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int preposition) {
    int head = tree.head(preposition);
    if (head < 0) {
      return false;
    }
    return tree.relation(preposition).equals("compound:prt")
        ? particle(tree, preposition, head)
        : tree.relation(preposition).equals("mark") && conjunction(tree, preposition, head);
  }

  private static boolean particle(MendableTree tree, int preposition, int verb) {
    int object =
        addresses(tree, verb, preposition) ? tree.childAfter(preposition, verb, "obj") : -1;
    if (object < 0) {
      return false;
    }
    tree.attach(preposition, object, "case");
    tree.attach(object, verb, "obl");
    return true;
  }

  private static boolean addresses(MendableTree tree, int verb, int preposition) {
    return tree.isVerb(verb)
        && tree.entries(verb).stream()
            .filter(e -> e.role(SyntacticFunction.TO_CLAUSE).isPresent())
            .anyMatch(
                e -> e.roleAfter(tree.word(preposition)).filter("addressee"::equals).isPresent());
  }

  private static boolean conjunction(MendableTree tree, int preposition, int clause) {
    int verb = tree.head(clause);
    boolean next = verb >= 0 && verb == preposition - 1 && addresses(tree, verb, preposition);
    int addressee = next ? tree.childAfter(preposition, clause, "nsubj") : -1;
    if (addressee < 0 || addressee > clause) {
      return false;
    }
    tree.attach(preposition, addressee, "case");
    tree.attach(addressee, verb, "obl");
    tree.attach(clause, verb, "xcomp");
    return true;
  }
}
