package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Locale;
import java.util.Set;

/**
 * A gerund with an object is read as an adjective of it: "accused of arming rebels", "began
 * collecting signatures".
 */
final class GerundRepair implements TreeRepair {

  private static final Set<String> BEFORE =
      Set.of(
          "of", "from", "for", "by", "to", "in", "without", "after", "before", "about", "at",
          "since", "upon", "on", "while", "besides", "instead");

  /** Adjectives that end like a gerund, and whose verb is hardly used. */
  private static final Set<String> ADJECTIVES =
      Set.of("neighboring", "neighbouring", "looming", "ongoing");

  @Override
  public boolean mend(MendableTree tree, int verb) {
    if (isOblique(tree, verb)) {
      tree.attach(verb, tree.head(verb), "advcl");
      tree.attach(verb - 1, verb, "mark");
      return true;
    }
    if (takesBack(tree, verb)) {
      return true;
    }
    int noun = tree.head(verb);
    boolean adjective =
        verb > 0
            && tree.tag(verb).equals("VBG")
            && !ADJECTIVES.contains(tree.word(verb).toLowerCase(Locale.ROOT))
            && tree.relation(verb).equals("amod")
            && noun > verb
            && tree.isNoun(noun);
    if (!adjective || !takesObject(tree, verb)) {
      return false;
    }
    int before = tree.relation(verb - 1).equals("fixed") ? tree.head(verb - 1) : verb - 1;
    int above = tree.head(noun);
    if (tree.head(before) == noun
        && tree.relation(before).equals("case")
        && BEFORE.contains(tree.word(before).toLowerCase(Locale.ROOT))) {
      boolean ofNoun = above >= 0 && tree.isNoun(above);
      tree.attach(verb, above, ofNoun ? "acl" : "advcl");
      tree.attach(noun, verb, "obj");
      tree.attach(before, verb, "mark");
      return true;
    }
    if (above == before
        && tree.relation(noun).equals("obj")
        && tree.takes(before, SyntacticFunction.ING_CLAUSE)) {
      tree.attach(verb, before, "xcomp");
      tree.attach(noun, verb, "obj");
      return true;
    }
    return false;
  }

  /** "accused them of lying": no noun, as nothing describes it. */
  private static boolean isOblique(MendableTree tree, int verb) {
    return verb > 0
        && tree.tag(verb).equals("VBG")
        && tree.relation(verb).equals("obl")
        && tree.head(verb - 1) == verb
        && tree.relation(verb - 1).equals("case")
        && tree.word(verb - 1).equals("of");
  }

  /** "warned against settling the result": the object is the gerund's, not the main verb's. */
  private static boolean takesBack(MendableTree tree, int verb) {
    int main = tree.head(verb);
    boolean oblique =
        verb > 0
            && main >= 0
            && main < verb
            && tree.tag(verb).equals("VBG")
            && tree.relation(verb).equals("obl")
            && tree.head(verb - 1) == verb
            && tree.relation(verb - 1).equals("case");
    int object = oblique ? tree.childAfter(verb, main, "obj") : -1;
    if (object < 0 || object > verb + 5) {
      return false;
    }
    tree.attach(verb, main, "advcl");
    tree.attach(verb - 1, verb, "mark");
    tree.attach(object, verb, "obj");
    return true;
  }

  private static boolean takesObject(MendableTree tree, int verb) {
    return tree.entries(verb).isEmpty() || tree.takes(verb, SyntacticFunction.OBJECT);
  }
}
