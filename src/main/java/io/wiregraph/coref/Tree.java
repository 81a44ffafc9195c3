package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.Set;

/** Questions to the dependency tree of a sentence. */
final class Tree {

  /** Dependents of a noun that are not part of its phrase. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "advcl",
          "advcl:relcl",
          "appos",
          "aux",
          "aux:pass",
          "case",
          "cc",
          "ccomp",
          "conj",
          "cop",
          "csubj",
          "csubj:pass",
          "discourse",
          "expl",
          "mark",
          "nsubj",
          "nsubj:pass",
          "nsubj:outer",
          "parataxis",
          "vocative",
          "orphan",
          "dep",
          "list",
          "reparandum");

  /** Dependents that are left out anywhere in a phrase. */
  private static final Set<String> INSIDE_OUT = Set.of("acl:relcl", "appos", "parataxis");

  /** Relations in which a word takes part in an event. */
  private static final Set<String> ARGUMENTS =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "nmod",
          "nmod:poss",
          "obl:npmod",
          "obl:unmarked");

  private Tree() {}

  static boolean isSubject(Sentence s, int token) {
    return s.relation(token).startsWith("nsubj");
  }

  /**
   * Returns the subject of the clause of {@code verb}, also where it shares that of another verb
   * ("refused to go", "asked Berg to go", "came and went"), or -1.
   */
  static int subjectOf(Sentence s, int verb) {
    for (int at = verb; at >= 0; at = s.head(at)) {
      for (int child : s.children(at)) {
        if (isSubject(s, child)) {
          return child;
        }
      }
      String relation = s.relation(at);
      int object = s.head(at) < 0 ? -1 : child(s, s.head(at), "obj");
      if ("xcomp".equals(relation) && object >= 0) {
        return object;
      }
      if (!"xcomp".equals(relation) && !"conj".equals(relation)) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isArgument(Sentence s, int token) {
    return ARGUMENTS.contains(s.relation(token));
  }

  /** Returns the first dependent of {@code token} in {@code relation}, or -1. */
  static int child(Sentence s, int token, String relation) {
    for (int child : s.children(token)) {
      if (s.relation(child).equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  static boolean hasChild(Sentence s, int token, String relation) {
    return child(s, token, relation) >= 0;
  }

  /** Returns whether {@code token} is {@code ancestor} or below it. */
  static boolean isUnder(Sentence s, int token, int ancestor) {
    int at = token;
    while (at >= 0) {
      if (at == ancestor) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  /** Returns the token between {@code first} and {@code last} whose governor lies outside. */
  static int headOf(Sentence s, int first, int last) {
    for (int i = last; i >= first; i--) {
      boolean out = s.head(i) < first || s.head(i) > last;
      if (out && !isPunctuation(s, i) && !"POS".equals(s.tag(i)) && !"case".equals(s.relation(i))) {
        return i;
      }
    }
    return last;
  }

  static boolean isPunctuation(Sentence s, int token) {
    String word = s.word(token);
    return !"$".equals(s.tag(token))
        && !"%".equals(word)
        && word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  static boolean isNoun(Sentence s, int token) {
    return s.tag(token).startsWith("NN");
  }

  static boolean isProper(Sentence s, int token) {
    return s.tag(token).startsWith("NNP");
  }

  /** Returns whether the noun at {@code token} is the predicate of a clause with a copula. */
  static boolean isPredicate(Sentence s, int token) {
    return hasChild(s, token, "cop");
  }

  /**
   * Returns first and last token of the noun phrase of {@code head}: what stands next to it and
   * below it, without relative clauses, appositions, conjuncts, its preposition, and the clause
   * that a predicate noun heads.
   */
  static int[] phrase(Sentence s, int head) {
    boolean[] in = new boolean[s.size()];
    boolean predicate = isPredicate(s, head) || s.head(head) == Sentence.ROOT;
    in[head] = true;
    for (int child : s.children(head)) {
      String relation = s.relation(child);
      boolean clause =
          predicate
              && (relation.startsWith("obl")
                  || (relation.startsWith("advmod") && child < head)
                  || "punct".equals(relation));
      boolean loose = "acl".equals(relation) && hasCommaBetween(s, head, child);
      if (!OUTSIDE.contains(relation) && !clause && !loose) {
        mark(s, child, in);
      }
    }
    int first = head;
    while (first > 0 && in[first - 1]) {
      first--;
    }
    int last = head;
    while (last + 1 < s.size() && in[last + 1]) {
      last++;
    }
    while (first < head && isPunctuation(s, first)) {
      first++;
    }
    while (last > head && isPunctuation(s, last)) {
      last--;
    }
    return new int[] {first, last};
  }

  /** "the rebels, led by X": what a comma sets off is no part of the phrase. */
  private static boolean hasCommaBetween(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (",".equals(s.tag(i))) {
        return true;
      }
    }
    return false;
  }

  private static void mark(Sentence s, int token, boolean[] in) {
    in[token] = true;
    for (int child : s.children(token)) {
      if (!INSIDE_OUT.contains(s.relation(child))) {
        mark(s, child, in);
      }
    }
  }

  /** Returns how deep the clause of a subject lies, 2 at most; coordinated clauses do not count. */
  static int clauseDepth(Sentence s, int subject) {
    int depth = 0;
    for (int at = s.head(subject); at >= 0 && s.head(at) >= 0 && depth < 2; at = s.head(at)) {
      if (!"conj".equals(s.relation(at))) {
        depth++;
      }
    }
    return depth;
  }
}
