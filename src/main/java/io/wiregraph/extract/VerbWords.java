package io.wiregraph.extract;

/** Which words that are tagged as verbs tell of nothing that happens. */
final class VerbWords {

  /** So many words in lower case tell a sentence from a heading in capitals. */
  private static final int FEWEST_SMALL = 3;

  private final Tree tree;
  private final boolean heading;

  VerbWords(Tree tree) {
    this.tree = tree;
    int small = 0;
    for (int i = 0; i < tree.size(); i++) {
      boolean content = tree.isVerb(i) || tree.tag(i).equals("NN") || tree.tag(i).equals("NNS");
      small += content && !isCapitalized(i) ? 1 : 0;
    }
    this.heading = small < FEWEST_SMALL;
  }

  /** "Operation Inherent Resolve", "the Combined Task Force": part of a name. */
  boolean isInName(int i) {
    if (heading || i == 0 || !isCapitalized(i)) {
      return false;
    }
    boolean before = tree.tag(i - 1).startsWith("NNP") || (isCapitalized(i - 1) && i > 1);
    boolean after = i + 1 < tree.size() && tree.tag(i + 1).startsWith("NNP");
    boolean opens =
        switch (tree.tag(i - 1)) {
          case "``", "''", ":", ".", "-LRB-" -> true;
          default -> false;
        };
    return !opens && (before || after);
  }

  /** "seem to have consisted of": an auxiliary that the tree takes for the verb. */
  boolean isPerfect(int i) {
    return tree.lemma(i).equals("have")
        && tree.child(i, "obj", "nsubj:pass") == Tree.NONE
        && tree.children(i, "dep", "ccomp", "xcomp").stream().anyMatch(c -> isParticiple(c, i));
  }

  private boolean isParticiple(int clause, int auxiliary) {
    boolean form = tree.tag(clause).equals("VBN") || tree.tag(clause).equals("VBD");
    return form
        && clause > auxiliary
        && clause <= auxiliary + 3
        && tree.child(clause, "nsubj", "nsubj:pass", "mark") == Tree.NONE;
  }

  /**
   * "even-handed", "long-haired", "self-proclaimed": half of an adjective; "neighbouring": all of
   * one.
   */
  boolean isHalf(int i) {
    if (tree.is(i, "amod") && tree.lemma(i).startsWith("neighbo")) {
      return true;
    }
    if (i < 2 || !tree.tag(i - 1).equals("HYPH") || !tree.is(i, "amod")) {
      return false;
    }
    boolean adjective = tree.tag(i - 2).startsWith("JJ") && !tree.isDemonym(i - 2);
    boolean self = tree.lower(i - 2).equals("self");
    boolean adverb = tree.tag(i - 2).equals("RB") && !tree.lower(i - 2).endsWith("ly");
    boolean participle = tree.tag(i).equals("VBN") || tree.tag(i).equals("VBG");
    return participle && (adjective || adverb || self);
  }

  /** "and so did Orlo": it stands for the verb before. */
  boolean isRepeated(int i) {
    return i > 0
        && i + 1 < tree.size()
        && tree.lower(i - 1).equals("so")
        && tree.lemma(i).equals("do")
        && tree.isNominal(i + 1);
  }

  private boolean isCapitalized(int i) {
    return Character.isUpperCase(tree.sentence().word(i).codePointAt(0));
  }
}
