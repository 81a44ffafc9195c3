package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import java.util.Set;

/**
 * What somebody or something is: "The Red Hand is a militant group"; "Air Norland, the country's
 * largest airline"; "businessman Karl Orlo". Posts and kinship are {@link PostRule}'s and {@link
 * NounRelationRule}'s.
 */
final class DescriptionRule {

  private static final String TYPE = "isA";

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

  private final Reading reading;
  private final Tree tree;
  private final Kinds kinds;
  private final RelationNouns nouns;
  private final PhraseRelations relations;

  DescriptionRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.kinds = reading.kinds;
    this.nouns = reading.relationNouns;
    this.relations = new PhraseRelations(reading);
  }

  /** Adds a draft for each noun that describes. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (kinds.isTangible(i) && nouns.entry(i) == null) {
        copula(i);
        apposition(i);
        beforeName(i);
      }
    }
  }

  /** The noun's draft stands for the predicate as a whole, so that none of an event joins it. */
  private void copula(int noun) {
    int subject = tree.child(noun, "nsubj");
    boolean indefinite =
        tree.children(noun, "det").stream().anyMatch(d -> INDEFINITE.contains(tree.lower(d)));
    boolean told = reading.drafts.stream().anyMatch(d -> d.token == noun);
    if (tree.child(noun, "cop") == Tree.NONE || subject == Tree.NONE || !indefinite || told) {
      return;
    }
    Draft draft =
        new Draft(FactKind.RELATION, TYPE, "description-copula", reading.index, noun, null);
    draft.trigger = tree.sentence().span(noun);
    draft.predicate = tree.lower(tree.child(noun, "cop")) + " " + tree.lower(noun);
    for (int each : reading.frames.subjects(noun)) {
      if (kinds.isTangible(each) || tree.tag(each).equals("PRP")) {
        draft.add(reading.phrases.noun(Role.SUBJECT, each));
      }
    }
    draft.add(reading.phrases.noun(Role.OBJECT, noun));
    draft.confidence = 0.8;
    if (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }

  private void apposition(int noun) {
    if (tree.isProper(noun)) {
      return;
    }
    if (tree.is(noun, "appos") && tree.isProper(tree.head(noun)) && isSetOff(noun)) {
      int name = explained(noun);
      if (name != Tree.NONE) {
        describe("description-apposition", name, noun);
      }
    }
    for (int name : tree.children(noun, "appos")) {
      if (tree.isProper(name) && name > noun && isSetOff(name) && !isReporter(name)) {
        describe("description-apposition", name, noun);
      }
    }
  }

  /**
   * What the apposition explains: in "the chairman of Brisk, a company" the name next to it, as no
   * person is a company; {@link Tree#NONE} where no name is.
   */
  private int explained(int noun) {
    int head = tree.head(noun);
    String kind = tree.sentence().name(head);
    boolean living = kind.equals("ORGANIZATION") || kind.equals("PERSON");
    if (living && kinds.isThing(noun) && !kinds.isBody(noun) && !kinds.isPerson(noun)) {
      return Tree.NONE;
    }
    boolean body = !kinds.isPerson(noun) && (kinds.isBody(noun) || kinds.isPlace(noun));
    boolean person = kinds.isPerson(head) || nouns.entry(head) != null;
    if (!body || !person) {
      return head;
    }
    int before = reading.phrases.first(noun) - 2;
    String label = before < 0 ? "" : tree.sentence().name(before);
    boolean named = label.equals("ORGANIZATION") || label.equals("LOCATION");
    return named && before > head ? before : Tree.NONE;
  }

  /** "…, of the government, Orlo said": who speaks explains nothing. */
  private boolean isReporter(int name) {
    return name + 1 < tree.size() && tree.isVerb(name + 1) && tree.head(name + 1) != name;
  }

  /** Returns whether a comma or dash stands before the phrase, as none does within a list. */
  private boolean isSetOff(int head) {
    int first = reading.phrases.first(head);
    return first > 0 && (tree.tag(first - 1).equals(",") || tree.tag(first - 1).equals(":"));
  }

  /** "businessman Karl Orlo", "the frigate Orlo". */
  private void beforeName(int noun) {
    int name = tree.head(noun);
    boolean before =
        tree.is(noun, "compound")
            && !tree.isProper(noun)
            && name > noun
            && tree.isProper(name)
            && !kinds.isPlace(name)
            && tree.tag(noun).equals("NN");
    if (!before || isProperBetween(noun, name)) {
      return;
    }
    int first = noun;
    while (first > 0 && tree.head(first - 1) == name && isModifier(first - 1)) {
      first--;
    }
    Argument what = reading.phrases.argument(Role.OBJECT, tree.sentence().span(first, noun), noun);
    relations.add(TYPE, "description-title", reading.phrases.name(Role.SUBJECT, name), what, 0.8);
  }

  /** "rebel commander Orlo": only the noun next to the name describes it, "rebel" does not. */
  private boolean isProperBetween(int noun, int name) {
    for (int i = noun + 1; i < name; i++) {
      if (!tree.isProper(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifier(int i) {
    return (tree.is(i, "amod") || tree.is(i, "compound")) && !tree.isProper(i);
  }

  private void describe(String rule, int name, int noun) {
    relations.add(TYPE, rule, name, noun, 0.8);
  }
}
