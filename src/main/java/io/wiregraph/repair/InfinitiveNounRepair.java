package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Locale;

/**
 * An infinitive is read as a noun: in "tried twice to approach the gate" an article right behind
 * the bare word tells that the gate is its object.
 */
final class InfinitiveNounRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int verb) {
    if (!isBareNoun(tree, verb)) {
      return false;
    }
    int object = objectBehind(tree, verb);
    if (object < 0) {
      return false;
    }
    int governor = tree.head(verb);
    boolean takes = tree.takes(governor, SyntacticFunction.TO_CLAUSE);
    tree.retag(verb, "VB", tree.lemma(verb));
    tree.retag(verb - 1, "TO", tree.lemma(verb - 1));
    tree.attach(verb, governor, takes ? "xcomp" : "advcl");
    tree.attach(verb - 1, verb, "mark");
    tree.attach(object, verb, "obj");
    return true;
  }

  /** "to approach": a noun that nothing describes, where "to" goes with a verb. */
  private static boolean isBareNoun(MendableTree tree, int noun) {
    int governor = tree.head(noun);
    return noun > 1
        && noun + 1 < tree.size()
        && tree.tag(noun).equals("NN")
        && tree.relation(noun).equals("obl")
        && governor >= 0
        && governor < noun
        && tree.isVerb(governor)
        && tree.head(noun - 1) == noun
        && tree.word(noun - 1).equals("to");
  }

  /** "the gate", "itself"; -1 where nothing stands there that only a verb has. */
  private static int objectBehind(MendableTree tree, int verb) {
    int next = verb + 1;
    String word = tree.word(next).toLowerCase(Locale.ROOT);
    if (tree.head(next) == verb && (word.endsWith("self") || word.endsWith("selves"))) {
      return next;
    }
    boolean opens = tree.tag(next).equals("DT") || tree.tag(next).equals("PRP$");
    int noun = opens ? tree.head(next) : -1;
    boolean object =
        noun > next
            && tree.head(noun) == verb
            && tree.isNoun(noun)
            && !tree.isInTime(noun)
            && tree.takes(verb, SyntacticFunction.OBJECT);
    return object ? noun : -1;
  }
}
