package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the class of a predicate says of the reality of what it is about: what somebody ends has
 * been going on, and what somebody fears may not come.
 */
final class Presuppositions {

  /** Classes of statements that leave open whether what is to come will. */
  private static final List<String> HOPING = List.of("Fear", "Hope", "Doubt");

  /** Classes of acts that are about something that has been, or goes on. */
  private static final List<String> PRESUPPOSING =
      List.of(
          "End",
          "Ceasefire",
          "Investigation",
          "Condemnation",
          "Criticism",
          "Discussion",
          "Regret",
          "Welcoming",
          "Praise",
          "Reply",
          "Retreat",
          "Decrease",
          "Increase");

  private final Reading reading;

  Presuppositions(Reading reading) {
    this.reading = reading;
  }

  /** "feared that prices will rise": nobody says that they will. */
  boolean leavesOpen(@Nullable LexicalEntry entry) {
    return isOneOf(HOPING, entry);
  }

  /** "must end its crackdown", "will discuss the attack": it goes on, or has been, already. */
  boolean isUnderWay(int noun, @Nullable LexicalEntry entry) {
    Tree tree = reading.tree;
    int determiner = tree.child(noun, "det", "nmod:poss");
    boolean definite = determiner != Tree.NONE && !tree.lemma(determiner).equals("a");
    return definite && isOneOf(PRESUPPOSING, entry);
  }

  private boolean isOneOf(List<String> classes, @Nullable LexicalEntry entry) {
    return entry != null && classes.stream().anyMatch(c -> reading.lexicon().isA(entry.type(), c));
  }
}
