package io.wiregraph.repair;

/**
 * A noun in -ing is tagged as a verb form: in "the shelling of the town" the article alone was the
 * noun, in "heavy shelling killed ten" the noun an auxiliary. So is a participle that stands for
 * people: "evacuated the wounded".
 */
final class VerbalNounRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int noun) {
    if (tree.tag(noun).equals("VBN")) {
      return noun > 0
          && tree.word(noun - 1).equals("the")
          && (behindArticle(tree, noun, "NNS") || withArticle(tree, noun));
    }
    return tree.tag(noun).equals("VBG")
        && (behindArticle(tree, noun, "NN") || asAuxiliary(tree, noun));
  }

  private static boolean behindArticle(MendableTree tree, int noun, String tag) {
    int article = tree.head(noun);
    boolean alone =
        tree.relation(noun).equals("amod")
            && article >= 0
            && article < noun
            && tree.tag(article).equals("DT")
            && !tree.relation(article).equals("det");
    if (!alone) {
      return false;
    }
    tree.attach(noun, tree.head(article), tree.relation(article));
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == article) {
        tree.attach(i, noun, tree.relation(i));
      }
    }
    tree.attach(article, noun, "det");
    tree.retag(noun, tag, tree.word(noun));
    return true;
  }

  /** "aid for the wounded". */
  private static boolean withArticle(MendableTree tree, int noun) {
    boolean own =
        tree.head(noun - 1) == noun
            && tree.relation(noun - 1).equals("det")
            && switch (tree.relation(noun)) {
              case "nmod", "obj", "obl", "nsubj", "nsubj:pass" -> true;
              default -> false;
            };
    if (own) {
      tree.retag(noun, "NNS", tree.word(noun));
    }
    return own;
  }

  private static boolean asAuxiliary(MendableTree tree, int noun) {
    int verb = tree.head(noun);
    boolean between =
        noun > 0
            && tree.relation(noun).equals("aux:pass")
            && !tree.lemma(noun).matches("be|get")
            && tree.head(noun - 1) == verb
            && tree.relation(noun - 1).equals("nsubj:pass");
    if (!between) {
      return false;
    }
    tree.attach(noun, verb, "nsubj");
    tree.attach(noun - 1, noun, "amod");
    tree.retag(noun, "NN", tree.word(noun));
    tree.retag(verb, "VBD", tree.lemma(verb));
    return true;
  }
}
