package io.wiregraph.extract;

import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an open triple: short noun phrases, and the relation phrase of a verb, which takes
 * in the verbs that govern it ("wants to visit", "was accused of arming").
 */
final class RelationWords {

  /** The most verbs that a relation phrase takes in; longer ones nobody reads. */
  private static final int MOST_VERBS = 4;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

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

  private final Tree tree;
  private final Phrases phrases;
  private final CodePoints text;

  RelationWords(Reading reading, CodePoints text) {
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

  /**
   * Returns the words that lead from the subject to an argument of {@code predicate}; null where it
   * is tied to nothing that could give its subject.
   */
  @Nullable String of(int predicate) {
    return of(predicate, MOST_VERBS);
  }

  private @Nullable String of(int predicate, int more) {
    int linked = isBareConjunct(predicate) ? tree.firstConjunct(predicate) : predicate;
    String own = group(predicate, linked);
    int governor = tree.head(linked);
    if (more == 0) {
      return own;
    }
    int verb = outer(linked);
    if (verb == Tree.NONE) {
      return own;
    }
    String link = tree.isVerb(linked) ? tree.marker(linked) : "";
    String outer = of(verb, more - 1);
    if (outer == null) {
      return null;
    }
    StringBuilder all = new StringBuilder(outer);
    if (!tree.isVerb(verb)) {
      all.append(' ').append(bareNoun(verb));
    }
    int object = isObject(governor) ? governor : tree.child(verb, "obj", "iobj");
    if (object != Tree.NONE && object < predicate) {
      all.append(' ').append(isObject(governor) ? bareNoun(object) : noun(object));
    }
    return all.append(link.isEmpty() ? "" : " ").append(link).append(' ').append(own).toString();
  }

  private boolean hasSubject(int i) {
    return tree.child(i, "nsubj", "nsubj:pass") != Tree.NONE;
  }

  /** Returns whether the verb is coordinated with another and shares its subject. */
  private boolean isBareConjunct(int i) {
    return tree.is(i, "conj") && !hasSubject(i);
  }

  private boolean isObject(int noun) {
    return noun >= 0 && tree.is(noun, "obj") && tree.isVerb(tree.head(noun));
  }

  /** Returns whether an adjective or noun has a copula. */
  boolean isCopular(int i) {
    return tree.child(i, "cop") != Tree.NONE;
  }

  /** Returns the verb whose subject the relation phrase of {@code predicate} begins with. */
  int anchor(int predicate) {
    int at = predicate;
    for (int i = 0; i < MOST_VERBS; i++) {
      int outer = outer(isBareConjunct(at) ? tree.firstConjunct(at) : at);
      if (outer == Tree.NONE) {
        return at;
      }
      at = outer;
    }
    return at;
  }

  /**
   * Returns the verb or predicate that governs an infinitive or gerund, also over its object ("a
   * plan to sell"); {@link Tree#NONE} where the verb stands on its own feet.
   */
  private int outer(int verb) {
    int governor = tree.head(verb);
    if (governor < 0 || hasSubject(verb)) {
      return Tree.NONE;
    }
    String marker = tree.marker(verb);
    boolean tied =
        switch (tree.relation(verb)) {
          case "xcomp" -> true;
          case "advcl", "acl", "obl", "nmod", "ccomp", "dep" ->
              marker.equals("to") || (tree.isGerund(verb) && !marker.isEmpty());
          default -> false;
        };
    if (!tied) {
      return Tree.NONE;
    }
    if (isObject(governor)) {
      return tree.head(governor);
    }
    return tree.isVerb(governor) || isCopular(governor) ? governor : Tree.NONE;
  }

  /**
   * Auxiliaries, negation, verb and particle; a passive or infinitive shares those of the first.
   */
  private String group(int predicate, int first) {
    List<Integer> words = new ArrayList<>();
    for (int child : tree.children(predicate)) {
      boolean auxiliary = tree.is(child, "aux", "aux:pass", "cop");
      if (auxiliary || isNegation(child)) {
        words.add(child);
      }
    }
    boolean shared = words.isEmpty() && first != predicate && lacksForm(predicate);
    if (shared) {
      for (int child : tree.children(first, "aux", "aux:pass")) {
        words.add(child);
      }
    }
    if (tree.isVerb(predicate)) {
      words.add(predicate);
    }
    words.addAll(tree.children(predicate, "compound:prt"));
    return joined(words);
  }

  private boolean lacksForm(int verb) {
    return tree.tag(verb).equals("VB") || (tree.tag(verb).equals("VBN") && tree.isPassive(verb));
  }

  private boolean isNegation(int i) {
    return tree.is(i, "advmod", "neg") && NEGATIONS.contains(tree.lower(i));
  }

  /** Words that the text writes as one ("didn't") stay one. */
  private String joined(List<Integer> tokens) {
    StringBuilder out = new StringBuilder();
    int end = -1;
    for (int token : tokens) {
      Span span = tree.sentence().span(token);
      if (!out.isEmpty() && span.begin() != end) {
        out.append(' ');
      }
      out.append(text.cut(span));
      end = span.end();
    }
    return out.toString();
  }
}
