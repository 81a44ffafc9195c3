package io.wiregraph.repair;

import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;

/**
 * An indirect question right behind its verb is read as an adjunct: "did not say when the talks
 * would resume".
 */
final class IndirectQuestionRepair implements TreeRepair {

  private static final Set<String> QUESTION = Set.of("when", "where", "why", "how");

  @Override
  public boolean mend(MendableTree tree, int word) {
    int clause = tree.head(word);
    int cue = word - 1;
    if (cue >= 0 && isAskedIf(tree, word, clause, cue)) {
      tree.attach(clause, cue, "ccomp");
      return true;
    }
    boolean question =
        cue >= 0
            && QUESTION.contains(tree.word(word))
            && clause > word
            && tree.relation(clause).equals("advcl")
            && tree.head(clause) == cue
            && tree.takes(cue, SyntacticFunction.THAT_CLAUSE)
            && !tree.hasChild(cue, "ccomp")
            && !tree.hasChild(cue, "obj");
    if (question) {
      tree.attach(clause, cue, "ccomp");
    }
    return question;
  }

  /** "asked if Norland had signed": no condition. */
  private static boolean isAskedIf(MendableTree tree, int word, int clause, int cue) {
    return (tree.word(word).equals("if") || tree.word(word).equals("whether"))
        && clause > word
        && tree.relation(word).equals("mark")
        && tree.relation(clause).equals("advcl")
        && tree.head(clause) == cue
        && !tree.hasChild(cue, "ccomp")
        && !tree.hasChild(cue, "obj")
        && tree.entries(cue).stream().anyMatch(e -> e.type().equals("Question"));
  }
}
