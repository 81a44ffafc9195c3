package io.wiregraph.extract;

import java.util.Set;

/**
 * The form of a predicate's clause: infinitive, imperative, question, subjunctive, and the small
 * words that open it. {@link Negations} and {@link Modals} tell what stands in it.
 */
final class ClauseMarks {

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /** Nouns whose clause is so: "the fact that". Of other nouns only the lexicon can tell. */
  private static final Set<String> FACTIVE =
      Set.of("fact", "news", "truth", "reality", "proof", "effect", "result", "point", "sign");

  private final Tree tree;

  ClauseMarks(Tree tree) {
    this.tree = tree;
  }

  /**
   * Returns whether "to" stands before the verb, also after another mark: "for Norland to sign".
   */
  boolean isInfinitive(int verb) {
    return tree.children(verb, "mark").stream().anyMatch(m -> tree.lower(m).equals("to"));
  }

  /** Returns whether the infinitive is one of the perfect: "to have left". */
  boolean isPerfectInfinitive(int verb) {
    return isInfinitive(verb)
        && tree.children(verb, "aux").stream()
            .anyMatch(a -> tree.lower(a).equals("have") && tree.tag(verb).equals("VBN"));
  }

  /** Returns whether the verb is the "have" of "have to". */
  boolean isObliging(int verb) {
    return tree.lemma(verb).equals("have")
        && tree.isVerb(verb)
        && tree.child(verb, "obj") == Tree.NONE
        && tree.children(verb, "xcomp", "ccomp").stream().anyMatch(this::isInfinitive);
  }

  /** Returns whether the verb has a subject of its own. */
  boolean hasSubject(int verb) {
    return tree.child(verb, "nsubj", "nsubj:pass") != Tree.NONE;
  }

  /** Returns whether an if-clause hangs on the verb. */
  boolean hasCondition(int i) {
    return tree.children(i, "advcl").stream().anyMatch(c -> CONDITIONS.contains(tree.marker(c)));
  }

  /** Returns whether the verb's clause says what would keep it from happening: "unless". */
  boolean isUnless(int verb) {
    return tree.children(verb, "advcl").stream().anyMatch(c -> tree.marker(c).equals("unless"));
  }

  /** Returns whether "but" opens the clause: "no choice but to leave". */
  boolean isBut(int clause) {
    return tree.children(clause, "mark", "case", "cc", "advmod").stream()
        .anyMatch(m -> tree.lower(m).equals("but"));
  }

  /** "instead of attacking", "rather than attack". */
  boolean isInstead(int verb) {
    return tree.children(verb, "cc", "mark", "case", "advmod").stream()
        .anyMatch(c -> tree.lower(c).equals("instead") || isRatherThan(c));
  }

  private boolean isRatherThan(int word) {
    return tree.lower(word).equals("rather")
        && word + 1 < tree.size()
        && tree.lower(word + 1).equals("than");
  }

  /** "Had Norland signed, …", "should Norland sign, …": the auxiliary before its subject. */
  boolean isInverted(int verb) {
    int auxiliary = tree.child(verb, "aux", "aux:pass");
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    return auxiliary != Tree.NONE && auxiliary < subject && tree.marker(verb).isEmpty();
  }

  /** "Leave the town!", also where it is reported without a marker. */
  boolean isImperative(int i) {
    // but "helped free the hostages"
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
  boolean isUnreal(int i) {
    int be = tree.child(i, "aux:pass", "cop");
    boolean bare = be != Tree.NONE && tree.lower(be).equals("be") && hasSubject(i);
    return isSubjunctive(i)
        || (bare && tree.child(i, "aux") == Tree.NONE && tree.marker(i).equals("that"));
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

  /** "the myth that …", "the possibility of …": the noun does not say that it is so. */
  boolean isOpenContent(int verb, int noun) {
    String marker = tree.marker(verb);
    boolean content = marker.equals("that") || (marker.equals("of") && tree.isGerund(verb));
    return content && !FACTIVE.contains(tree.lemma(noun));
  }
}
