package io.wiregraph.repair;

import io.wiregraph.parse.Sentence;
import java.util.Set;

/**
 * A participle between commas is taken for the main clause: in "Orlo, accused by X, resigned" the
 * finite verb is.
 */
final class ParticipleRootRepair implements TreeRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  @Override
  public boolean mend(MendableTree tree, int finite) {
    int participle = tree.head(finite);
    boolean loose =
        participle > 0
            && participle < finite
            && FINITE.contains(tree.tag(finite))
            && tree.relation(finite).equals("dep")
            && tree.head(participle) == Sentence.ROOT
            && tree.tag(participle).equals("VBN")
            && (tree.tag(participle - 1).equals(",") || hasAgent(tree, participle, finite));
    int subject = loose ? subjectOf(tree, participle, finite) : -1;
    if (subject < 0) {
      return false;
    }
    tree.attach(finite, Sentence.ROOT, "root");
    tree.attach(subject, finite, "nsubj");
    tree.attach(participle, subject, "acl");
    return true;
  }

  /** "a commission led by Orlo said": nobody can say anything by somebody. */
  private static boolean hasAgent(MendableTree tree, int participle, int finite) {
    for (int i = participle + 2; i < finite; i++) {
      boolean agent = tree.head(i) == participle && tree.relation(i).equals("obl");
      if (agent && tree.word(participle + 1).equals("by") && tree.head(participle + 1) == i) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the subject before the participle; -1 where there is none, or where either verb shows
   * itself complete.
   */
  private static int subjectOf(MendableTree tree, int participle, int finite) {
    int subject = -1;
    for (int i = 0; i < tree.size(); i++) {
      boolean own = tree.relation(i).startsWith("nsubj");
      boolean complete =
          (tree.head(i) == participle && tree.relation(i).startsWith("aux"))
              || (tree.head(i) == finite && own);
      if (complete) {
        return -1;
      }
      subject = own && tree.head(i) == participle && i < participle ? i : subject;
    }
    return subject;
  }
}
