package io.wiregraph.repair;

/** A particle is read as an adverb: "brushed aside the demand", "went off near the gate". */
final class ParticleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int particle) {
    int verb = tree.head(particle);
    boolean adverb =
        verb >= 0
            && verb < particle
            && tree.relation(particle).equals("advmod")
            && tree.isVerb(verb)
            && tree.entries(verb).stream().anyMatch(e -> tree.word(particle).equals(e.particle()));
    if (!adverb) {
      return false;
    }
    tree.attach(particle, verb, "compound:prt");
    for (int i = particle + 1; i < tree.size(); i++) {
      if (tree.head(i) == particle) {
        tree.attach(i, verb, tree.relation(i));
      }
    }
    return true;
  }
}
