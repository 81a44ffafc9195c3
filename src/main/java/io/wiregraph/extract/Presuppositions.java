package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.TermKind;
import java.util.List;
import java.util.Set;
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

  /** Classes of acts that settle what is to be given. */
  private static final List<String> TALKING = List.of("Discussion", "Negotiation");

  /** Adverbs with which "would" tells of what came after. */
  private static final List<String> LATER =
      List.of("later", "eventually", "subsequently", "ultimately", "afterwards");

  /** Roots of what one eases, lifts or ends only where it is. */
  private static final Set<String> HARSH = Set.of("SANCTION", "COERCE", "ASSAULT");

  private final Reading reading;

  Presuppositions(Reading reading) {
    this.reading = reading;
  }

  /**
   * Returns how real a predicate is beside what its own words say: "feared that prices will rise"
   * does not say that they will, and "who would later become minister" says that somebody did.
   */
  Modality seen(int i, Modality own, @Nullable LexicalEntry governing) {
    if (own == Modality.PLANNED && reading.tree.is(i, "ccomp") && isOneOf(HOPING, governing)) {
      return Modality.POSSIBLE;
    }
    return own == Modality.CONDITIONAL && isToldLater(i) ? Modality.ACTUAL : own;
  }

  /** "who would later become minister": what was still to come then has come. */
  private boolean isToldLater(int verb) {
    Tree tree = reading.tree;
    return tree.isVerb(verb)
        && tree.children(verb, "advmod").stream().anyMatch(a -> LATER.contains(tree.lower(a)))
        && tree.child(verb, "advcl") == Tree.NONE
        && tree.children(verb, "aux").size() == 1
        && !tree.is(verb, "ccomp");
  }

  /** "did not leave in order to fight": what is denied is the purpose, not the leaving. */
  boolean isAboutPurpose(int verb) {
    Tree tree = reading.tree;
    return tree.children(verb, "advcl").stream()
        .flatMap(clause -> tree.children(clause, "mark").stream())
        .flatMap(mark -> tree.children(mark, "fixed").stream())
        .anyMatch(word -> tree.lower(word).equals("order"));
  }

  /** "must end its crackdown", "will discuss the attack": it goes on, or has been, already. */
  boolean isUnderWay(int noun, @Nullable LexicalEntry entry) {
    Tree tree = reading.tree;
    int determiner = tree.child(noun, "det", "nmod:poss");
    boolean definite = determiner != Tree.NONE && !tree.lemma(determiner).equals("a");
    return definite && isOneOf(PRESUPPOSING, entry);
  }

  /** "discussed the release of prisoners": what is talked about is whether there be one. */
  boolean isAnIssue(int noun, @Nullable LexicalEntry entry, @Nullable LexicalEntry own) {
    Tree tree = reading.tree;
    return own != null
        && isOneOf(TALKING, entry)
        && reading.lexicon().root(own.type()).filter("YIELD"::equals).isPresent()
        && tree.children(noun, "nmod").stream().anyMatch(c -> tree.preposition(c).equals("of"));
  }

  /**
   * "will discuss the ongoing war", "to protest their decision": what the sentence takes for known
   * is no less real for what may be done about it, unless it is done by that ("will launch their
   * attack").
   */
  boolean isKnown(int noun, int verb, @Nullable LexicalEntry entry) {
    Tree tree = reading.tree;
    boolean told =
        tree.children(noun, "nmod").stream().anyMatch(c -> tree.preposition(c).equals("of"));
    boolean definite =
        tree.child(noun, "nmod:poss") != Tree.NONE
            || (!told
                && tree.children(noun, "det").stream()
                    .anyMatch(d -> tree.lower(d).startsWith("th")));
    LexicalEntry own = reading.frames.nounEntry(noun);
    // "ease restrictions", "lift sanctions"
    boolean eased =
        entry != null
            && entry.embeds() == null
            && reading.lexicon().root(entry.type()).filter("YIELD"::equals).isPresent();
    if (eased) {
      return own != null && reading.lexicon().root(own.type()).filter(HARSH::contains).isPresent();
    }
    if (!definite || entry == null || own == null || entry.kind() == TermKind.LIGHT) {
      return false;
    }
    return !reading.lexicon().root(entry.type()).equals(reading.lexicon().root(own.type()));
  }

  private boolean isOneOf(List<String> classes, @Nullable LexicalEntry entry) {
    return entry != null && classes.stream().anyMatch(c -> reading.lexicon().isA(entry.type(), c));
  }
}
