package io.wiregraph.extract;

import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The relation phrase of a verb in an open triple, which takes in the verbs that govern it ("wants
 * to visit", "was accused of arming").
 */
final class RelationWords {

  /** The most verbs that a relation phrase takes in; longer ones nobody reads. */
  private static final int MOST_VERBS = 4;

  private final Tree tree;
  private final OpenPhrases phrases;

  RelationWords(Reading reading, OpenPhrases phrases) {
    this.tree = reading.tree;
    this.phrases = phrases;
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
      all.append(' ').append(phrases.bareNoun(verb));
    }
    int object = isObject(governor) ? governor : tree.child(verb, "obj", "iobj");
    if (object != Tree.NONE && object < predicate) {
      all.append(' ').append(isObject(governor) ? phrases.bareNoun(object) : phrases.noun(object));
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
      if (auxiliary || phrases.isNegation(child)) {
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

  /** Words that the text writes as one ("didn't") stay one. */
  private String joined(List<Integer> tokens) {
    StringBuilder out = new StringBuilder();
    int end = -1;
    for (int token : tokens) {
      Span span = tree.sentence().span(token);
      if (!out.isEmpty() && span.begin() != end) {
        out.append(' ');
      }
      out.append(phrases.cut(span));
      end = span.end();
    }
    return out.toString();
  }
}
