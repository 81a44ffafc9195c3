package io.wiregraph.repair;

/** The participle of "was reported killed" is what is reported. */
final class ReportedParticipleRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int participle) {
    int cue = participle - 1;
    boolean reported =
        cue > 0
            && tree.tag(participle).equals("VBN")
            && tree.head(participle) == cue
            && tree.relation(participle).equals("dep")
            && tree.isCue(cue)
            && tree.hasChild(cue, "aux:pass")
            && tree.hasChild(cue, "nsubj:pass");
    if (reported) {
      tree.attach(participle, cue, "xcomp");
    }
    return reported;
  }
}
