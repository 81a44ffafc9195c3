package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;

/**
 * The nationality of people, from the adjective before what they are: "Anna Berg is a Norlandic
 * painter", "the Norlandic painter Anna Berg". In "the Norlandic ambassador" the adjective says
 * whose ambassador it is, not where they are from.
 */
final class NationalityRule {

  private final Reading reading;
  private final Tree tree;
  private final Descriptions descriptions;
  private final RelationNouns nouns;

  NationalityRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.descriptions = new Descriptions(reading);
    this.nouns = reading.relationNouns;
  }

  /** Adds a draft for each adjective that says whose national somebody is. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isKnownDemonym(i) && !tree.is(i, "nsubj", "nsubj:pass", "obj", "obl")) {
        int person = person(i);
        if (person != Tree.NONE && person != i) {
          add(i, person);
        }
      }
    }
  }

  private int person(int demonym) {
    int noun = tree.head(demonym);
    if (tree.is(demonym, "conj") && noun >= 0 && tree.isKnownDemonym(noun)) {
      return person(noun);
    }
    if (tree.child(demonym, "cop") != Tree.NONE) {
      return tree.tag(demonym).startsWith("JJ") ? descriptions.person(demonym) : Tree.NONE;
    }
    boolean modifies = noun > demonym && tree.is(demonym, "amod", "compound");
    if (!modifies || !tree.tag(noun).equals("NN") || tree.isNamed(noun) || isPostOfState(noun)) {
      return Tree.NONE;
    }
    return descriptions.person(noun);
  }

  /** "The Norlandic ambassador", but "a Norlandic diplomat". */
  private boolean isPostOfState(int noun) {
    LexicalEntry entry = nouns.entry(noun);
    if (entry == null || !RelationNouns.isPost(entry)) {
      return false;
    }
    int determiner = tree.child(noun, "det");
    boolean indefinite = determiner != Tree.NONE && tree.lower(determiner).startsWith("a");
    return !indefinite;
  }

  private void add(int demonym, int person) {
    Draft draft =
        new Draft(
            FactKind.RELATION, "hasNationality", "nationality", reading.index, Tree.NONE, null);
    draft.predicate = tree.lower(demonym);
    draft.add(reading.phrases.name(Role.SUBJECT, person));
    draft.add(reading.phrases.argument(Role.OBJECT, tree.sentence().span(demonym), demonym));
    draft.confidence = 0.8;
    if (draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }
}
