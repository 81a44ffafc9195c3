package io.wiregraph.repair;

/**
 * A participle behind a comma is read as an adjective of its object: in "shells hit the town,
 * killing civilians" no civilians kill.
 */
final class TrailingParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int noun = tree.head(participle);
    int first = participle;
    while (first > 1 && tree.tag(first - 1).equals("RB")) {
      first--;
    }
    boolean adjective =
        first > 1
            && tree.tag(participle).equals("VBG")
            && tree.relation(participle).equals("amod")
            && noun > participle
            && tree.isNoun(noun)
            && tree.tag(first - 1).equals(",");
    int verb = adjective ? tree.head(noun) : -1;
    if (verb < 0 || verb > first || !isLoose(tree, noun)) {
      return false;
    }
    int above = verb;
    while (above >= 0 && !tree.isVerb(above)) {
      above = tree.head(above);
    }
    if (above < 0 || above > first) {
      return false;
    }
    tree.attach(participle, above, "advcl");
    tree.attach(noun, participle, "obj");
    for (int i = first; i < noun; i++) {
      if (tree.tag(i).equals("RB") && i < participle) {
        tree.attach(i, participle, "advmod");
      }
    }
    return true;
  }

  private static boolean isLoose(MendableTree tree, int noun) {
    return switch (tree.relation(noun)) {
      case "obj", "obl", "appos", "dep", "nmod", "obl:tmod", "nmod:tmod" -> true;
      default -> false;
    };
  }
}
