package io.wiregraph.repair;

/**
 * A cue between commas takes the sentence's subject for its own: "the army, Berg noted, had never
 * left". What follows is the main clause, and what precedes its subject.
 */
final class InsertedCueRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean candidate =
        cue > 2
            && tree.isCue(cue)
            && tree.isFinite(cue)
            && cue + 2 < tree.size()
            && tree.isPause(cue + 1);
    int speaker = candidate ? speakerBefore(tree, cue) : -1;
    int first = speaker < 0 ? -1 : tree.start(speaker);
    if (first < 2 || !tree.isPause(first - 1)) {
      return false;
    }
    int subject = subjectBefore(tree, cue, first);
    int clause = subject < 0 ? -1 : clauseBehind(tree, cue);
    if (clause < 0 || tree.isBelow(cue, clause)) {
      return false;
    }
    if (tree.tag(clause).equals("VBN") || tree.tag(clause).equals("VBD")) {
      takeObject(tree, clause, cue);
    }
    tree.attach(clause, tree.head(cue), tree.relation(cue));
    for (int i = 0; i < tree.size(); i++) {
      boolean outside = i < first || (i > clause && tree.relation(i).equals("punct"));
      if (outside && tree.head(i) == cue && i != clause) {
        tree.attach(i, clause, tree.relation(i));
      }
    }
    tree.attach(subject, clause, "nsubj");
    tree.attach(speaker, cue, "nsubj");
    tree.attach(cue, clause, "parataxis");
    return true;
  }

  /** The noun right before the cue: one of its two subjects, or an apposition of its only one. */
  private static int speakerBefore(MendableTree tree, int cue) {
    int noun = cue - 1;
    boolean subject = tree.head(noun) == cue && tree.relation(noun).equals("nsubj");
    boolean apposition =
        tree.relation(noun).equals("appos")
            && tree.head(tree.head(noun)) == cue
            && tree.relation(tree.head(noun)).equals("nsubj");
    return subject || apposition ? noun : -1;
  }

  private static int subjectBefore(MendableTree tree, int cue, int first) {
    for (int i = 0; i < first; i++) {
      if (tree.head(i) == cue && tree.relation(i).startsWith("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  /** The verb, without a subject of its own, that begins behind the comma. */
  private static int clauseBehind(MendableTree tree, int cue) {
    int start = cue + 2;
    while (start < tree.size() && tree.isPause(start)) {
      start++;
    }
    if (start >= tree.size()) {
      return -1;
    }
    boolean finite = tree.isFinite(start) || tree.tag(start).equals("VBN");
    boolean auxiliary =
        tree.relation(start).startsWith("aux") || tree.relation(start).equals("cop");
    int clause = auxiliary ? tree.head(start) : start;
    boolean free = clause > cue && !tree.hasChild(clause, "nsubj");
    return finite && free ? clause : -1;
  }

  /** "Sarvia, Berg said, tortured prisoners": the verb was taken for an adjective. */
  private static void takeObject(MendableTree tree, int clause, int cue) {
    int noun = tree.head(clause);
    if (tree.relation(clause).equals("amod") && noun > clause && tree.head(noun) == cue) {
      tree.attach(noun, clause, "obj");
    }
  }
}
