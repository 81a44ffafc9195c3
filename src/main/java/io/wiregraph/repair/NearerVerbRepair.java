package io.wiregraph.repair;

/**
 * A prepositional phrase is hung on the main verb though only the frame of the nearer one asks for
 * it: "accused X of giving weapons to Y".
 */
final class NearerVerbRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int noun) {
    int verb = tree.head(noun);
    if (!tree.relation(noun).equals("obl") || verb < 0 || verb > noun || !tree.isVerb(verb)) {
      return false;
    }
    int marker = markerOf(tree, noun, verb);
    if (marker < 0 || tree.takesAfter(verb, tree.word(marker))) {
      return false;
    }
    for (int nearer = marker - 1; nearer > verb; nearer--) {
      boolean dependent = tree.isVerb(nearer) && tree.head(nearer) == verb;
      if (dependent && tree.takesAfter(nearer, tree.word(marker))) {
        tree.attach(noun, nearer, "obl");
        return true;
      }
    }
    return false;
  }

  private static int markerOf(MendableTree tree, int noun, int verb) {
    for (int i = verb + 1; i < noun; i++) {
      if (tree.head(i) == noun) {
        return tree.relation(i).equals("case") ? i : -1;
      }
    }
    return -1;
  }
}
