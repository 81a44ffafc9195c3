package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import java.util.Set;

/**
 * What the words right around a predicate make of it: negations, auxiliaries, hedges, and the form
 * of its clause. All of these are function words and the like; what verbs and nouns do to the
 * clauses below them, the lexicon says.
 */
final class ClauseMarks {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> MAY = Set.of("may", "might", "could");

  private static final Set<String> DENYING = Set.of("do", "does", "did", "has", "have", "had");

  /** "has to", "needs to". */
  private static final Set<String> OBLIGING = Set.of("have", "need", "ought");

  private static final Set<String> NEGATIVE_PHRASES = Set.of("nobody", "nothing", "none");

  private static final Set<String> NO = Set.of("no", "neither", "not");

  /** "almost signed", "hardly helped": it did not come to that. */
  private static final Set<String> NEAR_NEGATIONS =
      Set.of("almost", "nearly", "hardly", "scarcely");

  /** "a lack of support": what such a noun is of was not there. */
  private static final Set<String> ABSENCES = Set.of("lack", "absence");

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

  /** Nouns whose clause is so: "the fact that". Of other nouns only the lexicon can tell. */
  private static final Set<String> FACTIVE =
      Set.of("fact", "news", "truth", "reality", "proof", "effect", "result", "point", "sign");

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

  ClauseMarks(Tree tree) {
    this.tree = tree;
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
    if (modality == Modality.ACTUAL && (isImperative(i) || isUnreal(i))) {
      modality = Modality.DEMANDED;
    }
    if (modality == Modality.ACTUAL && isQuestion() && tree.isVerb(i)) {
      modality = Modality.POSSIBLE;
    }
    return modality;
  }

  /** "had to leave": the verb is what somebody has to do. */
  private boolean isHadTo(int i) {
    int governor = tree.head(i);
    boolean auxiliary =
        tree.children(i, "aux").stream().anyMatch(a -> tree.lemma(a).equals("have"))
            && tree.tag(i).equals("VB");
    if (auxiliary && isInfinitive(i)) {
      return true;
    }
    return governor >= 0 && tree.is(i, "xcomp", "ccomp") && isInfinitive(i) && isObliging(governor);
  }

  /** Returns whether the verb is the "have" of "have to". */
  boolean isObliging(int verb) {
    return tree.lemma(verb).equals("have")
        && tree.isVerb(verb)
        && tree.child(verb, "obj") == Tree.NONE
        && tree.children(verb, "xcomp", "ccomp").stream().anyMatch(this::isInfinitive);
  }

  /** Returns whether the words around a predicate negate it. */
  boolean isNegated(int i) {
    for (int child : tree.children(i)) {
      String word = tree.lower(child);
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

  /** "…, nor has Sarvia signed"; the "yet" of "is yet to sign". */
  private boolean isDeniedAgain(int child) {
    int verb = tree.head(child);
    boolean nor = tree.is(child, "cc") && tree.lower(child).equals("nor") && hasSubject(verb);
    boolean yet = tree.is(child, "advmod") && tree.lower(child).equals("yet");
    return nor || (yet && isInfinitive(verb));
  }

  private boolean hasSubject(int verb) {
    return tree.child(verb, "nsubj", "nsubj:pass") != Tree.NONE;
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

  /**
   * Returns whether "to" stands before the verb, also after another mark: "for Norland to sign".
   */
  boolean isInfinitive(int verb) {
    return tree.children(verb, "mark").stream().anyMatch(m -> tree.lower(m).equals("to"));
  }

  /** "Norland to sign pact" (a headline), "Norland is to sign"; "the planned visit". */
  private boolean isToCome(int i) {
    if (tree.tag(i).equals("VB")) {
      boolean is = tree.children(i, "aux", "cop").stream().map(tree::lemma).anyMatch("be"::equals);
      return isInfinitive(i) && (is || tree.is(i, "root", "acl:relcl", "parataxis", "dep"));
    }
    return tree.children(i, "amod").stream().anyMatch(a -> FUTURE.contains(tree.lower(a)));
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
          boolean refuses = tree.is(verb, "root") && isNegated(verb) && !hasCondition(verb);
          boolean future = tree.tag(child).equals("MD") && (isReportedFuture(verb) || refuses);
          return future ? child : Tree.NONE;
        }
        case "is", "are", "was", "were" -> {
          if (isInfinitive(verb)) {
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
            && hasSubject(verb)
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
      boolean can = tree.lower(child).startsWith("ca") && isNegated(verb);
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
    return plain && isNegated(verb) ? auxiliary : Tree.NONE;
  }

  /**
   * Returns whether the verb's own auxiliary says that it has to be: "must", "should", "has to".
   */
  boolean isObliged(int verb) {
    boolean has =
        OBLIGING.contains(tree.lemma(verb))
            && tree.child(verb, "obj") == Tree.NONE
            && tree.children(verb, "xcomp").stream().anyMatch(this::isInfinitive);
    return has || isHadTo(verb) || modal(verb) == Modality.DEMANDED;
  }

  /** "insisted that Norland hold talks": the bare verb of one that would else end in "s". */
  boolean isSubjunctive(int verb) {
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    boolean bare = tree.tag(verb).equals("VB") || tree.tag(verb).equals("VBP");
    return bare
        && subject != Tree.NONE
        && (tree.tag(subject).equals("NN") || tree.tag(subject).equals("NNP"))
        && tree.lower(verb).equals(tree.lemma(verb))
        && tree.coordinated(subject).size() == 1
        && tree.child(verb, "aux", "cop") == Tree.NONE
        && tree.marker(verb).equals("that");
  }

  /** "insisted that Norland hold talks", "that the vote be held": not in the indicative. */
  private boolean isUnreal(int i) {
    int be = tree.child(i, "aux:pass", "cop");
    boolean bare = be != Tree.NONE && tree.lower(be).equals("be") && hasSubject(i);
    return isSubjunctive(i)
        || (bare && tree.child(i, "aux") == Tree.NONE && tree.marker(i).equals("that"));
  }

  /** Returns whether the verb's clause says what would keep it from happening: "unless". */
  boolean isUnless(int verb) {
    return tree.children(verb, "advcl").stream().anyMatch(c -> tree.marker(c).equals("unless"));
  }

  private Modality modal(int i) {
    for (int child : tree.children(i, "aux")) {
      switch (tree.lower(child)) {
        case "will", "'ll", "’ll", "shall", "wo" -> {
          return hasCondition(i) ? Modality.CONDITIONAL : Modality.PLANNED;
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
    return isReportedFuture(i) && !hasCondition(i) ? Modality.PLANNED : Modality.CONDITIONAL;
  }

  private boolean isReportedFuture(int i) {
    boolean perfect = tree.children(i, "aux").stream().anyMatch(a -> tree.lower(a).equals("have"));
    return tree.is(tree.firstConjunct(i), "ccomp") && !perfect;
  }

  /** Returns whether an if-clause hangs on the verb. */
  boolean hasCondition(int i) {
    return tree.children(i, "advcl").stream().anyMatch(c -> CONDITIONS.contains(tree.marker(c)));
  }

  private boolean isHedged(int i) {
    for (int child : tree.children(i, "advmod", "amod")) {
      if (HEDGES.contains(tree.lower(child)) || isSoCalled(child)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the participle is that of "the so-called truce". */
  boolean isSoCalled(int participle) {
    return tree.lower(participle).equals("so-called")
        || (tree.lower(participle).equals("called")
            && tree.is(participle, "amod")
            && tree.children(participle, "advmod").stream()
                .anyMatch(a -> tree.lower(a).equals("so")));
  }

  /** Returns whether "too" stands before the adjective or adverb: "too weak to attack". */
  boolean isTooMuch(int predicate) {
    return !tree.isVerb(predicate)
        && tree.children(predicate, "advmod").stream()
            .anyMatch(a -> a < predicate && tree.lower(a).equals("too"));
  }

  /** Returns whether "but" opens the clause: "no choice but to leave". */
  boolean isBut(int clause) {
    return tree.children(clause, "mark", "case", "cc", "advmod").stream()
        .anyMatch(m -> tree.lower(m).equals("but"));
  }

  private boolean isImperative(int i) {
    // "helped free the hostages"
    boolean bare = tree.is(i, "ccomp") && tree.head(i) == i - 1;
    return tree.tag(i).equals("VB")
        && !bare
        && tree.is(i, "root", "ccomp", "parataxis")
        && tree.marker(i).isEmpty()
        && tree.child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl") == Tree.NONE;
  }

  /** Returns whether the sentence ends in a question mark. */
  boolean isQuestion() {
    for (int i = tree.size() - 1; i >= Math.max(0, tree.size() - 3); i--) {
      if (tree.word(i).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** "Had Norland signed, …", "should Norland sign, …": the auxiliary before its subject. */
  boolean isInverted(int verb) {
    int auxiliary = tree.child(verb, "aux", "aux:pass");
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    return auxiliary != Tree.NONE && auxiliary < subject && tree.marker(verb).isEmpty();
  }

  /** "instead of attacking". */
  boolean isInstead(int verb) {
    return tree.children(verb, "cc", "mark", "case", "advmod").stream()
        .anyMatch(c -> tree.lower(c).equals("instead"));
  }

  /** "the myth that …", "the possibility of …": the noun does not say that it is so. */
  boolean isOpenContent(int verb, int noun) {
    String marker = tree.marker(verb);
    return (marker.equals("that") || marker.equals("of")) && !FACTIVE.contains(tree.lemma(noun));
  }
}
