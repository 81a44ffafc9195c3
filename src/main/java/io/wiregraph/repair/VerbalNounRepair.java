package io.wiregraph.repair;

/**
 * A noun in -ing is tagged as a verb form: in "the shelling of the town" the article alone was the
 * noun, in "heavy shelling killed ten" the noun an auxiliary.
 */
final class VerbalNounRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int noun) {
    return tree.tag(noun).equals("VBG") && (behindArticle(tree, noun) || asAuxiliary(tree, noun));
  }

  private static boolean behindArticle(MendableTree tree, int noun) {
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
    tree.retag(noun, "NN", tree.word(noun));
    return true;
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
