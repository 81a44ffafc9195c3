package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;

/**
 * A gerund is hung on the object, or the agent, of the verb that it completes: "accused the
 * sponsors of breaking the rules", "accused by the rebels of arming Norland".
 */
final class ChargeRepair implements TreeRepair {

  private static final Set<String> MARKS = Set.of("of", "for", "from");

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int noun = tree.head(verb);
    boolean ofNoun =
        noun >= 0
            && tree.isGerund(verb)
            && tree.relation(verb).equals("acl")
            && MARKS.contains(tree.markOf(verb));
    if (!ofNoun) {
      return false;
    }
    // "accused some members of the council of spreading lies"
    while (tree.relation(noun).equals("nmod") && tree.head(noun) >= 0) {
      noun = tree.head(noun);
    }
    boolean participant =
        tree.relation(noun).equals("obj")
            || tree.relation(noun).equals("nsubj:pass")
            || tree.isAgent(noun);
    if (!participant || !tree.takes(tree.head(noun), SyntacticFunction.ING_CLAUSE)) {
      return false;
    }
    tree.attach(verb, tree.head(noun), "advcl");
    return true;
  }
}
