package io.wiregraph.extract;

import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.BitSet;
import java.util.Set;

/** The short noun phrases of open triples. */
final class OpenPhrases {

  /** Prepositions of a phrase that says where or when, wherever the parser hung it. */
  private static final Set<String> CIRCUMSTANCE =
      Set.of(
          "in", "at", "near", "during", "after", "before", "since", "until", "outside", "inside");

  /** Parts of a noun's own phrase. */
  private static final Set<String> MODIFIERS =
      Set.of(
          "det",
          "det:predet",
          "amod",
          "nummod",
          "compound",
          "nmod:poss",
          "advmod",
          "flat",
          "fixed",
          "nmod:npmod",
          "compound:prt",
          "nmod");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  private final Tree tree;

  private final Phrases phrases;

  private final CodePoints text;

  OpenPhrases(Reading reading, CodePoints text) {
    this.tree = reading.tree;
    this.phrases = reading.phrases;
    this.text = text;
  }

  /**
   * Returns a noun phrase with the complements of its noun, but nothing of place, time or clause.
   */
  String noun(int head) {
    return phrase(head, true);
  }

  /** Returns a noun phrase up to its noun. */
  String bareNoun(int head) {
    return phrase(head, false);
  }

  /** Returns whether the preposition tells where or when. */
  boolean isCircumstance(String preposition) {
    return CIRCUMSTANCE.contains(preposition);
  }

  private String phrase(int head, boolean complements) {
    BitSet in = new BitSet();
    collect(head, complements, in);
    int first = head;
    while (first > 0 && (in.get(first - 1) || (first > 1 && isMarkWithin(first - 1, in)))) {
      first--;
    }
    int last = head;
    while (last + 1 < tree.size()
        && (in.get(last + 1) || (last + 2 < tree.size() && isMarkWithin(last + 1, in)))) {
      last++;
    }
    return cut(tree.sentence().span(first, last));
  }

  private void collect(int head, boolean complements, BitSet in) {
    in.set(head);
    for (int child : tree.children(head)) {
      boolean modifier =
          child < head
              ? MODIFIERS.contains(tree.relation(child)) && !isNegation(child)
              : tree.is(child, "flat", "fixed", "nummod");
      if (modifier) {
        in.set(phrases.first(child), phrases.last(child) + 1);
      } else if (complements && child > head && isComplement(child)) {
        in.set(phrases.first(child), child);
        for (int each : tree.coordinated(child)) {
          in.set(child, each);
          collect(each, true, in);
        }
      }
    }
  }

  private boolean isMarkWithin(int i, BitSet in) {
    return phrases.isMark(i) && in.get(i - 1) && in.get(i + 1);
  }

  private boolean isComplement(int child) {
    String preposition = tree.preposition(child);
    boolean whole = preposition.equals("of") || preposition.equals("between");
    return tree.is(child, "nmod")
        && !preposition.isEmpty()
        && (whole || tree.child(child, "conj") == Tree.NONE)
        && !isCircumstance(preposition)
        && !tree.isInTime(child)
        && !tree.isCompanion(child);
  }

  /** Returns the words of a span as they stand in the text. */
  String cut(Span span) {
    return text.cut(span);
  }

  /** Returns whether the token negates what it hangs on. */
  boolean isNegation(int i) {
    return tree.is(i, "advmod", "neg") && NEGATIONS.contains(tree.lower(i));
  }
}
