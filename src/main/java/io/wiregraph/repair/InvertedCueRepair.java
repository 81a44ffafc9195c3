package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;

/**
 * The speaker behind the verb is taken for an object or a complement: in "…, said Berg" nobody else
 * can be the subject.
 */
final class InvertedCueRepair implements TreeRepair {

  private static final Set<String> MISREAD = Set.of("xcomp", "obj", "dep", "ccomp", "obl:tmod");

  /** How many words may stand before the head of the speaker's phrase: "the late Mrs". */
  private static final int FAR = 6;

  @Override
  public boolean mend(MendableTree tree, int speaker) {
    int cue = tree.head(speaker);
    boolean behind =
        cue >= 0
            && cue < speaker
            && speaker - cue <= FAR
            && MISREAD.contains(tree.relation(speaker))
            && (tree.isNoun(speaker) || tree.tag(speaker).equals("PRP"));
    if (!behind
        || !isCue(tree, cue)
        || !endsWords(tree, cue)
        || !isNext(tree, cue, speaker)
        || isListed(tree, cue)) {
      return false;
    }
    for (int i = 0; i < tree.size(); i++) {
      boolean other = tree.head(i) == cue && i != speaker;
      if (other && (tree.relation(i).startsWith("nsubj") || tree.relation(i).equals("obj"))) {
        return false;
      }
    }
    tree.attach(speaker, cue, "nsubj");
    if (tree.relation(cue).equals("dep")) {
      tree.attach(cue, tree.head(cue), "parataxis");
    }
    return true;
  }

  private static boolean isCue(MendableTree tree, int verb) {
    return tree.isCue(verb) && !tree.tag(verb).equals("VBG");
  }

  private static boolean tells(MendableTree tree, int verb) {
    return tree.entries(verb).stream()
        .anyMatch(e -> e.role(SyntacticFunction.OBJECT).filter("addressee"::equals).isPresent());
  }

  /**
   * Who is told something may follow a comma, but behind a quotation, which may end a sentence of
   * its own, stands who says it: “Where is he?” asked Orlo.
   */
  private static boolean endsWords(MendableTree tree, int cue) {
    if (cue == 0) {
      return tree.tag(cue).equals("VBD") && Character.isLowerCase(tree.word(cue).charAt(0));
    }
    return cue > 1
        && (tree.isQuote(cue - 1) || (tree.tag(cue - 1).equals(",") && !tells(tree, cue)));
  }

  /** "runs schools, offers courses, and trains teachers": one more thing that the subject does. */
  private static boolean isListed(MendableTree tree, int cue) {
    int first = tree.head(cue);
    if (first >= 0 && tree.relation(cue).equals("conj") && tree.tag(cue).equals(tree.tag(first))) {
      return true;
    }
    for (int i = cue + 1; first >= 0 && first < cue && i < tree.size(); i++) {
      boolean like = tree.relation(i).equals("conj") && tree.tag(i).equals(tree.tag(first));
      if (tree.head(i) == first && like && tree.tag(cue).equals(tree.tag(first))) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but the speaker's own words stands between. */
  private static boolean isNext(MendableTree tree, int cue, int speaker) {
    for (int i = cue + 1; i < speaker; i++) {
      if (!tree.isBelow(i, speaker)) {
        return false;
      }
    }
    return true;
  }
}
