package io.wiregraph.repair;

import java.util.Set;

/**
 * A clause after a comma is hung on the verb instead of its object: "vetoed a text, drafted by X,
 * that demanded …".
 */
final class LooseClauseRepair implements TreeRepair {

  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  @Override
  public boolean mend(MendableTree tree, int verb) {
    int main = tree.head(verb);
    if (main < 0 || main > verb || !tree.isVerb(main)) {
      return false;
    }
    int object = objectBefore(tree, main, verb);
    if (object < 0) {
      return false;
    }
    boolean participle =
        tree.relation(verb).equals("dep")
            && tree.tag(verb).equals("VBN")
            && verb + 1 < tree.size()
            && tree.word(verb + 1).equals("by");
    if (participle) {
      tree.attach(verb, object, "acl");
    } else if (tree.relation(verb).equals("parataxis") && startsWithRelative(tree, verb)) {
      tree.attach(verb, object, "acl:relcl");
    } else {
      return false;
    }
    return true;
  }

  private static int objectBefore(MendableTree tree, int main, int verb) {
    for (int i = verb - 1; i > main; i--) {
      if (tree.head(i) == main && tree.relation(i).equals("obj")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWithRelative(MendableTree tree, int verb) {
    for (int i = 1; i < verb; i++) {
      boolean subject = tree.head(i) == verb && tree.relation(i).startsWith("nsubj");
      if (subject && RELATIVE.contains(tree.word(i)) && tree.word(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
