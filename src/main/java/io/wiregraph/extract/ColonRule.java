package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;

/** A name and a colon before a clause make it that name's words: "Berg: Norland will not join". */
final class ColonRule {

  private static final int LONGEST_NAME = 5;
  private static final double CONFIDENCE = 0.6;

  private final Reading reading;
  private final Tree tree;

  ColonRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a statement where the sentence begins so. */
  void apply() {
    int colon = 0;
    while (colon < tree.size() && colon <= LONGEST_NAME && isOfSpeaker(colon)) {
      colon++;
    }
    boolean found = colon > 0 && colon + 2 < tree.size() && tree.word(colon).equals(":");
    if (!found || !hasVerb(colon + 1)) {
      return;
    }
    Draft draft =
        new Draft(FactKind.STATEMENT, "Statement", "colon-speaker", reading.index, Tree.NONE, null);
    draft.add(
        reading.phrases.argument(Role.SPEAKER, tree.sentence().span(0, colon - 1), colon - 1));
    draft.contents.add(tree.sentence().span(colon + 1, lastWord()));
    draft.confidence = CONFIDENCE;
    reading.drafts.add(draft);
  }

  /** Places before a colon tell where ("Lund: two killed"), not who. */
  private boolean isOfSpeaker(int i) {
    String name = tree.sentence().name(i);
    return name.equals("PERSON") || name.equals("ORGANIZATION");
  }

  private boolean hasVerb(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private int lastWord() {
    int last = tree.size() - 1;
    while (last > 0 && reading.phrases.isMark(last)) {
      last--;
    }
    return last;
  }
}
