package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Role;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which tokens a noun phrase or clause takes in, and arguments made from them. */
final class Phrases {

  /** Dependents that are not part of a noun's own phrase. */
  private static final Set<String> OUTSIDE_NOUN =
      Set.of(
          "case",
          "mark",
          "cc",
          "conj",
          "acl:relcl",
          "parataxis",
          "appos",
          "dep",
          "discourse",
          "nsubj",
          "nsubj:pass",
          "cop",
          "aux",
          "aux:pass",
          "ccomp",
          "advcl",
          "punct",
          "csubj",
          "expl",
          "vocative",
          "orphan",
          "cc:preconj");

  /** Dependents that are not part of a clause seen as somebody's words or as a complement. */
  private static final Set<String> OUTSIDE_CLAUSE = Set.of("discourse", "punct");

  private final Tree tree;
  private final CodePoints text;

  Phrases(Tree tree, CodePoints text) {
    this.tree = tree;
    this.text = text;
  }

  /** Returns the argument that the noun phrase headed by {@code head} is. */
  Argument noun(Role role, int head) {
    return argument(role, nounSpan(head, Tree.NONE), head);
  }

  /**
   * Returns the same without the modifier that holds {@code predicate}: a participant of what
   * modifies it.
   */
  Argument noun(Role role, int head, int predicate) {
    return argument(role, nounSpan(head, predicate), head);
  }

  /** Returns a name alone, without a title that the tree makes part of its phrase. */
  Argument name(Role role, int head) {
    if (!tree.isNamed(head)) {
      return noun(role, head);
    }
    String label = tree.sentence().name(head);
    int first = head;
    while (first > 0 && tree.sentence().name(first - 1).equals(label)) {
      first--;
    }
    int last = head;
    while (last + 1 < tree.size() && tree.sentence().name(last + 1).equals(label)) {
      last++;
    }
    return argument(role, tree.sentence().span(first, last), head);
  }

  /** Returns the argument that the clause headed by {@code head} is. */
  Argument clause(Role role, int head) {
    return argument(role, clauseSpan(head), head);
  }

  /** Returns the characters of a span. */
  String words(Span span) {
    return text.cut(span);
  }

  /** Returns an argument over the span of tokens. */
  Argument argument(Role role, Span span, int head) {
    Span at = tree.sentence().span(head);
    return new Argument(role, span.cover(at), at, text.cut(span.cover(at)), false);
  }

  /**
   * Returns the span of the noun phrase headed by {@code head}: its modifiers, no relative clause
   * or apposition.
   */
  Span nounSpan(int head) {
    return nounSpan(head, Tree.NONE);
  }

  private Span nounSpan(int head, int without) {
    BitSet in = new BitSet();
    in.set(head);
    for (int child : tree.children(head)) {
      boolean companion = tree.is(child, "nmod") && tree.isCompanion(child);
      boolean time =
          tree.is(child, "nmod:tmod", "obl:tmod")
              || (child > head && tree.is(child, "nmod") && tree.isInTime(child));
      boolean clause = tree.is(child, "acl", "amod") && child > head && isLoose(child);
      boolean left = without != Tree.NONE && tree.isBelow(without, child);
      if (isClose(child, head)) {
        addAll(child, in);
      }
      if (!OUTSIDE_NOUN.contains(tree.relation(child)) && !companion && !time && !clause && !left) {
        addAll(child, in);
      }
    }
    return run(in, head);
  }

  /** "the newspaper La Prensa": a name right behind its noun, with no comma between. */
  private boolean isClose(int child, int head) {
    return tree.is(child, "appos", "dep")
        && tree.isProper(child)
        && !tree.sentence().name(child).equals("PERSON")
        && !tree.isInTime(child)
        && first(child) == head + 1;
  }

  /** Returns whether a comma sets a reduced relative clause off from its noun. */
  private boolean isLoose(int clause) {
    int first = first(clause);
    return first > 0 && tree.tag(first - 1).equals(",");
  }

  /**
   * Returns the span of the clause headed by {@code head}, without "that" and without marks around
   * it.
   */
  Span clauseSpan(int head) {
    BitSet in = new BitSet();
    in.set(head);
    for (int child : tree.children(head)) {
      if (!OUTSIDE_CLAUSE.contains(tree.relation(child)) && !isComplementizer(child)) {
        addAll(child, in);
      }
    }
    return trimmed(in.nextSetBit(0), in.length() - 1);
  }

  private boolean isComplementizer(int i) {
    boolean gerund = tree.isGerund(tree.head(i));
    return (tree.is(i, "mark") && (gerund || tree.lower(i).equals("that")))
        || (gerund && tree.is(i, "case"));
  }

  /**
   * Returns what {@code clause} says without what hangs below {@code without}: one span, or two
   * where that stands in its midst; none where nothing is left.
   */
  List<Span> clauseSpansWithout(int clause, int without) {
    BitSet in = new BitSet();
    addAll(clause, in);
    BitSet out = new BitSet();
    addAll(without, out);
    in.andNot(out);
    for (int i = 0; i < tree.size(); i++) {
      if (isMark(i)) {
        in.clear(i);
      }
    }
    return parted(in, without);
  }

  /** Returns what stands before a word and what stands behind it. */
  private List<Span> parted(BitSet in, int word) {
    List<Span> spans = new ArrayList<>();
    int before = in.previousSetBit(word);
    int after = in.nextSetBit(word);
    if (before >= 0) {
      spans.add(trimmed(in.nextSetBit(0), before));
    }
    if (after >= 0) {
      spans.add(trimmed(after, in.length() - 1));
    }
    return spans;
  }

  /**
   * Returns what {@code clause} says before and behind a word that is no part of it, though it
   * stands in its midst.
   */
  List<Span> clauseSpansAround(int clause, int word) {
    BitSet in = new BitSet();
    addAll(clause, in);
    for (int i = 0; i < tree.size(); i++) {
      if (isMark(i)) {
        in.clear(i);
      }
    }
    return parted(in, word);
  }

  /** Returns the first token at or below {@code i}. */
  int first(int i) {
    BitSet in = new BitSet();
    addAll(i, in);
    return in.nextSetBit(0);
  }

  /** Returns the last token at or below {@code i}. */
  int last(int i) {
    BitSet in = new BitSet();
    addAll(i, in);
    return in.length() - 1;
  }

  private void addAll(int i, BitSet in) {
    if (in.get(i) && tree.children(i).length > 0 && in.get(tree.children(i)[0])) {
      return;
    }
    in.set(i);
    for (int child : tree.children(i)) {
      addAll(child, in);
    }
  }

  private Span run(BitSet in, int head) {
    int first = head;
    while (first > 0
        && (in.get(first - 1) || (isMark(first - 1) && first > 1 && in.get(first - 2)))) {
      first--;
    }
    int last = head;
    int end = tree.size() - 1;
    while (last < end
        && (in.get(last + 1) || (isMark(last + 1) && last + 1 < end && in.get(last + 2)))) {
      last++;
    }
    return trimmed(first, last);
  }

  private Span trimmed(int first, int last) {
    int from = first;
    int to = last;
    while (from < to && (isMark(from) || isOpening(from))) {
      from++;
    }
    while (to > from && isMark(to)) {
      to--;
    }
    return tree.sentence().span(from, to);
  }

  private boolean isOpening(int i) {
    return tree.tag(i).equals("-LRB-") || tree.tag(i).equals("CC");
  }

  /** Returns whether the token is a punctuation mark. */
  boolean isMark(int i) {
    return switch (tree.tag(i)) {
      case ",", ".", ":", "``", "''", "HYPH", "NFP", "-RRB-" -> true;
      default -> false;
    };
  }
}
