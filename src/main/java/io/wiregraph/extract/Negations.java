package io.wiregraph.extract;

import java.util.Set;

/** Whether the words right around a predicate, or a noun, negate it. */
final class Negations {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor");

  private static final Set<String> NEGATIVE_PHRASES = Set.of("nobody", "nothing", "none");

  private static final Set<String> NO = Set.of("no", "neither", "not");

  /** "almost signed", "hardly helped": it did not come to that. */
  private static final Set<String> NEAR_NEGATIONS =
      Set.of("almost", "nearly", "hardly", "scarcely");

  /** Words with which "not" only begins a list. */
  private static final Set<String> ONLY = Set.of("only", "merely", "solely");

  /** "a lack of support": what such a noun is of was not there. */
  private static final Set<String> ABSENCES = Set.of("lack", "absence");

  private final Tree tree;
  private final ClauseMarks marks;

  Negations(Tree tree, ClauseMarks marks) {
    this.tree = tree;
    this.marks = marks;
  }

  /** Returns whether the words around a predicate negate it. */
  boolean isNegated(int i) {
    for (int child : tree.children(i)) {
      String word = tree.lower(child);
      if (isNoLonger(child)) {
        return true;
      }
      if (isNotOnly(child)) {
        continue;
      }
      if (NEGATIONS.contains(word) && tree.is(child, "advmod", "neg", "cc:preconj", "aux")) {
        return true;
      }
      boolean nearly = tree.is(child, "advmod") && NEAR_NEGATIONS.contains(word);
      if (tree.isVerb(i) && (nearly || isDeniedAgain(child))) {
        return true;
      }
      boolean argument = tree.is(child, "nsubj", "nsubj:pass", "obj");
      if (argument && (NEGATIVE_PHRASES.contains(word) || hasNo(child))) {
        return true;
      }
    }
    return !tree.isVerb(i) && (hasNo(i) || isLacking(i));
  }

  /** "no longer supports". */
  private boolean isNoLonger(int child) {
    return tree.is(child, "advmod")
        && tree.lower(child).equals("longer")
        && child > 0
        && tree.lower(child - 1).equals("no");
  }

  /** "not only signed the text but paid for it": both did happen. */
  private boolean isNotOnly(int child) {
    return tree.lower(child).equals("not")
        && child + 1 < tree.size()
        && ONLY.contains(tree.lower(child + 1));
  }

  /** "…, nor has Sarvia signed"; the "yet" of "is yet to sign". */
  private boolean isDeniedAgain(int child) {
    int verb = tree.head(child);
    boolean nor = tree.is(child, "cc") && tree.lower(child).equals("nor") && marks.hasSubject(verb);
    boolean yet = tree.is(child, "advmod") && tree.lower(child).equals("yet");
    return nor || (yet && marks.isInfinitive(verb));
  }

  /** "no country", "neither Norland nor Sarvia", "not a single state". */
  boolean hasNo(int noun) {
    for (int child : tree.children(noun, "det", "cc:preconj", "advmod")) {
      if (NO.contains(tree.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLacking(int noun) {
    int governor = tree.head(noun);
    return governor >= 0
        && tree.is(noun, "nmod")
        && tree.preposition(noun).equals("of")
        && ABSENCES.contains(tree.lemma(governor));
  }
}
