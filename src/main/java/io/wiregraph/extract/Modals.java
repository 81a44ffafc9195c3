package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import java.util.Set;

/**
 * What auxiliaries, hedges and adjectives right around a predicate say of how real it is: that it
 * will, may or must be. All of these are function words and the like; what verbs and nouns do to
 * the clauses below them, the lexicon says.
 */
final class Modals {

  private static final Set<String> MAY = Set.of("may", "might", "could");

  private static final Set<String> DENYING = Set.of("do", "does", "did", "has", "have", "had");

  /** "has to", "needs to". */
  private static final Set<String> OBLIGING = Set.of("have", "need", "ought");

  private static final Set<String> HEDGES =
      Set.of(
          "allegedly",
          "reportedly",
          "possibly",
          "perhaps",
          "probably",
          "likely",
          "maybe",
          "apparently",
          "supposedly",
          "purportedly",
          "alleged",
          "suspected",
          "reported",
          "possible",
          "potential",
          "probable",
          "supposed",
          "purported",
          "apparent",
          "unconfirmed",
          "hypothetical");

  /** Adjectives that leave open whether what they are said of will be. */
  private static final Set<String> OPEN =
      Set.of(
          "unlikely",
          "doubtful",
          "conceivable",
          "inconceivable",
          "uncertain",
          "unthinkable",
          "feasible",
          "foreseeable",
          "impossible",
          "unavoidable",
          "avoidable",
          "inevitable");

  /** Adjectives of what is still to come. */
  private static final Set<String> FUTURE =
      Set.of(
          "planned",
          "proposed",
          "intended",
          "upcoming",
          "forthcoming",
          "imminent",
          "future",
          "threatened");

  private final Tree tree;
  private final ClauseMarks marks;
  private final Negations negations;

  Modals(Tree tree, ClauseMarks marks, Negations negations) {
    this.tree = tree;
    this.marks = marks;
    this.negations = negations;
  }

  /** Returns what auxiliaries, adverbs, adjectives and the form of the sentence make of it. */
  Modality modality(int i) {
    Modality modality = isHadTo(i) ? Modality.DEMANDED : modal(i);
    if (modality == Modality.ACTUAL && isHedged(i)) {
      modality = Modality.POSSIBLE;
    }
    if (modality == Modality.ACTUAL && isToCome(i)) {
      modality = Modality.PLANNED;
    }
    if (modality == Modality.ACTUAL && (marks.isImperative(i) || marks.isUnreal(i))) {
      modality = Modality.DEMANDED;
    }
    if (modality == Modality.ACTUAL && marks.isQuestion() && tree.isVerb(i)) {
      modality = Modality.POSSIBLE;
    }
    return modality;
  }

  private Modality modal(int i) {
    for (int child : tree.children(i, "aux")) {
      switch (tree.lower(child)) {
        case "will", "'ll", "’ll", "shall", "wo" -> {
          return marks.hasCondition(i) ? Modality.CONDITIONAL : Modality.PLANNED;
        }
        case "would", "'d", "’d" -> {
          if (tree.tag(child).equals("MD")) {
            return would(i);
          }
        }
        case "may", "might", "can", "could", "ca" -> {
          return Modality.POSSIBLE;
        }
        case "must", "should", "ought" -> {
          return Modality.DEMANDED;
        }
        default -> {
          // have, be and do say nothing of modality
        }
      }
    }
    return Modality.ACTUAL;
  }

  /**
   * "would" is the future of reported speech; with "have" or an if-clause, and elsewhere, a
   * condition.
   */
  private Modality would(int i) {
    return isReportedFuture(i) && !marks.hasCondition(i) ? Modality.PLANNED : Modality.CONDITIONAL;
  }

  private boolean isReportedFuture(int i) {
    boolean perfect = tree.children(i, "aux").stream().anyMatch(a -> tree.lower(a).equals("have"));
    return tree.is(tree.firstConjunct(i), "ccomp") && !perfect;
  }

  /** "had to leave": the verb is what somebody has to do. */
  private boolean isHadTo(int i) {
    int governor = tree.head(i);
    boolean auxiliary =
        tree.children(i, "aux").stream().anyMatch(a -> tree.lemma(a).equals("have"))
            && tree.tag(i).equals("VB");
    if (auxiliary && marks.isInfinitive(i)) {
      return true;
    }
    return governor >= 0
        && tree.is(i, "xcomp", "ccomp")
        && marks.isInfinitive(i)
        && marks.isObliging(governor);
  }

  /** "Norland to sign pact" (a headline), "Norland is to sign"; "the planned visit". */
  private boolean isToCome(int i) {
    int passive = tree.child(i, "aux:pass");
    if (tree.tag(i).equals("VB") || (passive != Tree.NONE && tree.tag(passive).equals("VB"))) {
      boolean is = tree.children(i, "aux", "cop").stream().map(tree::lemma).anyMatch("be"::equals);
      return marks.isInfinitive(i) && (is || tree.is(i, "root", "acl:relcl", "parataxis", "dep"));
    }
    return tree.children(i, "amod").stream().anyMatch(a -> FUTURE.contains(tree.lower(a)))
        || isOneOf(FUTURE, predicateOf(i));
  }

  private boolean isHedged(int i) {
    for (int child : tree.children(i, "advmod", "amod")) {
      if (HEDGES.contains(tree.lower(child)) || marks.isSoCalled(child)) {
        return true;
      }
    }
    return isOneOf(OPEN, predicateOf(i)) || isOneOf(HEDGES, predicateOf(i));
  }

  /** "an attack is possible": the adjective that has the noun for its subject. */
  private int predicateOf(int noun) {
    int adjective = tree.isNoun(noun) && tree.is(noun, "nsubj") ? tree.head(noun) : Tree.NONE;
    return adjective >= 0 && tree.tag(adjective).startsWith("JJ") ? adjective : Tree.NONE;
  }

  private boolean isOneOf(Set<String> words, int token) {
    return token != Tree.NONE && words.contains(tree.lower(token));
  }

  /**
   * Returns whether the verb's own auxiliary says that it has to be: "must", "should", "has to".
   */
  boolean isObliged(int verb) {
    boolean has =
        OBLIGING.contains(tree.lemma(verb))
            && tree.child(verb, "obj") == Tree.NONE
            && tree.children(verb, "xcomp").stream().anyMatch(marks::isInfinitive);
    return has || isHadTo(verb) || modal(verb) == Modality.DEMANDED;
  }

  /**
   * Returns the auxiliary by which the subject is to do something: "will", and "would" in reported
   * speech; {@link Tree#NONE} where the verb has none.
   */
  int intending(int verb) {
    for (int child : tree.children(verb, "aux")) {
      switch (tree.lower(child)) {
        case "will", "'ll", "’ll", "shall", "wo" -> {
          return child;
        }
        case "would", "'d", "’d" -> {
          // "would not let them in": a refusal; else "would" outside of a report is a condition
          boolean refuses =
              tree.is(verb, "root") && negations.isNegated(verb) && !marks.hasCondition(verb);
          boolean future = tree.tag(child).equals("MD") && (isReportedFuture(verb) || refuses);
          return future ? child : Tree.NONE;
        }
        case "is", "are", "was", "were" -> {
          if (marks.isInfinitive(verb)) {
            return child;
          }
        }
        default -> {
          // other auxiliaries say nothing of what is to come
        }
      }
    }
    return headlineTo(verb);
  }

  /** "Norland to send troops". */
  private int headlineTo(int verb) {
    boolean headline =
        tree.is(verb, "root")
            && tree.tag(verb).equals("VB")
            && marks.hasSubject(verb)
            && tree.child(verb, "aux") == Tree.NONE;
    return headline
        ? tree.children(verb, "mark").stream()
            .filter(m -> tree.lower(m).equals("to"))
            .findFirst()
            .orElse(Tree.NONE)
        : Tree.NONE;
  }

  /**
   * Returns the auxiliary by which the subject may do something: "may", "might", "could"; {@link
   * Tree#NONE} where the verb has none.
   */
  int allowing(int verb) {
    if (tree.children(verb, "aux").stream().anyMatch(a -> tree.lemma(a).equals("have"))) {
      return Tree.NONE;
    }
    for (int child : tree.children(verb, "aux")) {
      boolean can = tree.lower(child).startsWith("ca") && negations.isNegated(verb);
      if (can || MAY.contains(tree.lower(child))) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** Returns the auxiliary of a negated verb: "does not accept", "has not agreed"; else none. */
  int denying(int verb) {
    int auxiliary = tree.child(verb, "aux");
    boolean plain = auxiliary != Tree.NONE && DENYING.contains(tree.lower(auxiliary));
    return plain && negations.isNegated(verb) ? auxiliary : Tree.NONE;
  }
}
