package io.wiregraph.repair;

/**
 * Who says it stands between a comma and the cue that ends the sentence, but is read as an
 * apposition of the last noun: "will meet Orlo, the ministry said", "flew to Arlen, its head, Anna
 * Berg, said".
 */
final class ClosingCueRepair implements TreeRepair {

  @Override
  public boolean mend(MendableTree tree, int cue) {
    boolean candidate =
        cue > 4 && tree.isFinite(cue) && tree.head(cue) >= 0 && tree.isCue(cue) && ends(tree, cue);
    if (!candidate) {
      return false;
    }
    int last = tree.tag(cue - 1).equals(",") ? cue - 2 : cue - 1;
    int first = phraseStart(tree, last);
    int name = -1;
    if (last < cue - 1 && first > 1) {
      name = headOf(tree, first, last);
      last = first - 2;
      first = phraseStart(tree, last);
    }
    int speaker = first > 2 ? headOf(tree, first, last) : -1;
    int top = top(tree, cue);
    if (speaker < 0 || (last < cue - 2 && name < 0) || !isClause(tree, top, first)) {
      return false;
    }
    boolean right = tree.head(speaker) == cue && tree.relation(speaker).equals("nsubj");
    if (right && tree.start(speaker) == first) {
      return false;
    }
    release(tree, cue, first);
    tree.attach(speaker, cue, "nsubj");
    if (name >= 0) {
      tree.attach(name, speaker, "appos");
    }
    tree.attach(cue, top, "parataxis");
    return true;
  }

  /** Nothing but a date, a mark or the end follows. */
  private static boolean ends(MendableTree tree, int cue) {
    for (int i = cue + 1; i < tree.size(); i++) {
      boolean date = tree.isInTime(i) || (i + 1 < tree.size() && tree.isInTime(i + 1));
      if (!date && !tree.tag(i).equals(".") && !tree.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  /** The place behind the comma before a noun phrase without a verb; -1 where there is none. */
  private static int phraseStart(MendableTree tree, int last) {
    for (int i = last; i > 0; i--) {
      if (tree.tag(i).equals(",")) {
        return i < last ? i + 1 : -1;
      }
      if (tree.isVerb(i) || tree.tag(i).startsWith("W") || tree.tag(i).equals("MD")) {
        return -1;
      }
    }
    return -1;
  }

  /** The last noun before the first preposition of a phrase; -1 where it begins like no speaker. */
  private static int headOf(MendableTree tree, int first, int last) {
    int head = -1;
    for (int i = first; i <= last; i++) {
      switch (tree.tag(i)) {
        case "IN", "TO" -> {
          return head;
        }
        case "NN", "NNS", "NNP", "NNPS", "PRP" -> head = tree.isInTime(i) ? head : i;
        case "CC", ":", "EX", "RB" -> {
          return -1;
        }
        default -> {
          // determiners, adjectives and marks stand before the noun
        }
      }
    }
    return head;
  }

  private static boolean isClause(MendableTree tree, int top, int first) {
    return top >= 0 && top < first && (tree.isTensed(top) || tree.hasChild(top, "cop"));
  }

  /** What stands before the speaker is not the cue's, but that of the clause it stands in. */
  private static void release(MendableTree tree, int cue, int first) {
    int above = tree.head(cue);
    while (above > first || (above >= 0 && !tree.isVerb(above) && tree.head(above) >= 0)) {
      above = tree.head(above);
    }
    for (int i = 0; above >= 0 && i < first; i++) {
      if (tree.head(i) == cue && !tree.isBelow(above, i)) {
        boolean subject = tree.relation(i).startsWith("nsubj") && i > above;
        tree.attach(i, above, subject ? "obj" : tree.relation(i));
      }
    }
  }

  private static int top(MendableTree tree, int cue) {
    int at = cue;
    for (int steps = 0; steps < tree.size() && tree.head(at) >= 0; steps++) {
      at = tree.head(at);
    }
    return at == cue ? -1 : at;
  }
}
