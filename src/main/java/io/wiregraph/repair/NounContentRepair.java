package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;

/**
 * The infinitive that a noun has is hung on the verb: in "ignored Norlandic proposals to rule out
 * force" it says what Norland proposes, unless the verb has infinitives of its own.
 */
final class NounContentRepair implements TreeRepair {

  /** Whoever criticises a plan would not carry it out. */
  private static final Set<String> REACTIONS = Set.of("ACCUSE", "PROTEST");

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int governor = tree.head(verb);
    boolean infinitive =
        governor >= 0
            && verb > 1
            && tree.relation(verb).equals("xcomp")
            && tree.tag(verb).equals("VB")
            && tree.tag(verb - 1).equals("TO")
            && tree.isVerb(governor);
    if (!infinitive) {
      return false;
    }
    int noun = tree.childBefore(verb, governor, "obj");
    boolean content =
        noun == verb - 2
            && tree.takesInfinitive(noun)
            && (hasAuthor(tree, noun) || tree.hasRoot(governor, REACTIONS))
            && !tree.takes(governor, SyntacticFunction.TO_CLAUSE);
    if (!content) {
      return false;
    }
    tree.attach(verb, noun, "acl");
    return true;
  }

  /** "Norlandic proposals", "Norland's proposal": whoever made it is who would do it. */
  private static boolean hasAuthor(MendableTree tree, int noun) {
    for (int i = tree.start(noun); i < noun; i++) {
      boolean adjective = tree.head(i) == noun && tree.relation(i).equals("amod");
      boolean owner =
          tree.head(i) == noun && tree.relation(i).equals("nmod:poss") && tree.isNoun(i);
      if (owner || (adjective && Character.isUpperCase(tree.word(i).charAt(0)) && i > 0)) {
        return true;
      }
    }
    return false;
  }
}
