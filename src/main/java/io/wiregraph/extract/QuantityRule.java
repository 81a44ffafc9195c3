package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Role;

/** How many: "34 strikes", "dozens of villages", "two million square miles of desert". */
final class QuantityRule {

  private static final String TYPE = "hasQuantity";

  private final Reading reading;
  private final Tree tree;
  private final Kinds kinds;
  private final PhraseRelations relations;

  QuantityRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.kinds = reading.kinds;
    this.relations = new PhraseRelations(reading);
  }

  /** Adds a draft for each noun that is counted. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNoun(i) && !tree.isInTime(i)) {
        if (kinds.isMeasure(i)) {
          measured(i);
        } else if (isCountable(i)) {
          counted(i);
        }
      }
    }
  }

  private boolean isCountable(int noun) {
    return kinds.isPerson(noun)
        || kinds.isBody(noun)
        || kinds.isThing(noun)
        || kinds.isPlace(noun)
        || reading.frames.nounEntry(noun) != null;
  }

  private void counted(int noun) {
    int number = tree.child(noun, "nummod");
    boolean counts =
        number != Tree.NONE && number < noun && !tree.isInTime(number) && !isHyphenated(number);
    if (counts && (tree.tag(number).equals("CD") || kinds.isMeasure(number))) {
      Argument quantity = reading.phrases.noun(Role.OBJECT, number, tree.child(number, "fixed"));
      relations.add(
          TYPE, "quantity", reading.phrases.noun(Role.SUBJECT, noun, number), quantity, 0.9);
    }
  }

  /** "the sixteen-driver grid", "a 100-vote majority": nobody says how many drivers there are. */
  private boolean isHyphenated(int number) {
    return number + 1 < tree.size() && tree.tag(number + 1).equals("HYPH");
  }

  /** "within 7 kilometres of Lena" is a distance. */
  private boolean isDistance(int measure, int from) {
    return tree.preposition(measure).endsWith("within")
        || (tree.isProper(from) && tree.tag(from).equals("NNP"));
  }

  private void measured(int measure) {
    boolean number = tree.child(measure, "nummod") != Tree.NONE || tree.tag(measure).equals("NNS");
    for (int child : tree.children(measure, "nmod")) {
      if (number
          && child > measure
          && tree.preposition(child).equals("of")
          && tree.isNoun(child)
          && !isDistance(measure, child)) {
        Argument quantity = reading.phrases.noun(Role.OBJECT, measure, child);
        relations.add(
            TYPE, "quantity-measure", reading.phrases.noun(Role.SUBJECT, child), quantity, 0.85);
      }
    }
  }
}
