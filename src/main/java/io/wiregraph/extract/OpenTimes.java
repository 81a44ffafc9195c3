package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.Set;

/**
 * Whether what a clause of time tells has happened: "will strike before they fire" and "until order
 * was restored", said of what is planned, do not say that it has.
 */
final class OpenTimes {

  private static final Set<String> OPEN_END = Set.of("until", "before");

  private static final Set<Modality> TO_COME =
      Set.of(Modality.PLANNED, Modality.DEMANDED, Modality.CONDITIONAL);

  private final Reading reading;
  private final Tree tree;

  OpenTimes(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /**
   * Returns whether the clause's event is still to come.
   *
   * @param marker the conjunction of the clause
   * @param main how real the clause is that it hangs on
   */
  boolean isToCome(int clause, int verb, String marker, Modality main) {
    boolean openEnd = OPEN_END.contains(marker);
    if (tree.isPresent(clause)) {
      return openEnd || main != Modality.ACTUAL;
    }
    if (tree.isGerund(clause) && tree.child(clause, "aux") == Tree.NONE) {
      // "will meet the ministers before leaving"
      boolean will = tree.children(verb, "aux").stream().anyMatch(a -> tree.tag(a).equals("MD"));
      return will && TO_COME.contains(main);
    }
    boolean past = tree.children(verb, "aux").stream().anyMatch(a -> tree.lemma(a).equals("have"));
    boolean planned = TO_COME.contains(main) && !past;
    return openEnd && (planned || (marker.equals("until") && isRefused(verb)));
  }

  /** "refused to speak until the town was free": it is not said that it was. */
  private boolean isRefused(int verb) {
    int refusal = tree.is(verb, "xcomp") ? tree.head(verb) : verb;
    LexicalEntry entry = reading.entry(refusal);
    return entry != null
        && entry.embedsNegative()
        && reading.lexicon().root(entry.type()).filter("REJECT"::equals).isPresent();
  }
}
