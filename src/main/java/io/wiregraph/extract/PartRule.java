package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import java.util.Set;

/**
 * Who or what is one of, or part of, something: "members of the council", "militants from the Red
 * Hand", "groups such as the Red Hand", "12 people, including a nurse", "the army's vehicles".
 */
final class PartRule {

  private static final String MEMBER = "memberOf";
  private static final String PART = "partOf";

  private static final Set<String> EXAMPLES = Set.of("including", "such as");

  private final Tree tree;
  private final Kinds kinds;
  private final RelationNouns nouns;
  private final PhraseRelations relations;

  PartRule(Reading reading) {
    this.tree = reading.tree;
    this.kinds = reading.kinds;
    this.nouns = reading.relationNouns;
    this.relations = new PhraseRelations(reading);
  }

  /** Adds a draft for each part and whole. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNoun(i)) {
        ofWhole(i);
        fromBody(i);
        example(i);
        owned(i);
      }
    }
  }

  /** "members of the council": the noun names the relation and nobody who bears it. */
  private void ofWhole(int noun) {
    LexicalEntry entry = nouns.entry(noun);
    boolean names = entry != null && (entry.type().equals(MEMBER) || entry.type().equals(PART));
    if (entry == null || !names || tree.child(noun, "cop") != Tree.NONE) {
      return;
    }
    for (int child : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(child);
      boolean whole = entry.roleAfter(preposition).isPresent() || preposition.equals("of");
      boolean place = entry.type().equals(MEMBER) && kinds.isPlace(child) && !kinds.isBody(child);
      if (whole && kinds.isTangible(child) && !place) {
        for (int each : tree.coordinated(child)) {
          relations.add(entry.type(), "part-of:" + entry.id(), noun, each, 0.8);
        }
      }
    }
  }

  /** "militants from the Red Hand". */
  private void fromBody(int noun) {
    boolean person = kinds.isPerson(noun);
    if (!person && !kinds.isBody(noun) && !kinds.isThing(noun)) {
      return;
    }
    for (int child : tree.children(noun, "nmod")) {
      boolean body = kinds.isBody(child) && !kinds.isPlace(child);
      boolean acronym = tree.isProper(child) && !tree.isNamed(child) && !kinds.isPlace(child);
      if (tree.preposition(child).equals("from") && (body || acronym)) {
        relations.add(person ? MEMBER : PART, "part-from", noun, child, 0.75);
      }
    }
  }

  /** "groups such as the Red Hand": the whole stands before the words that give the example. */
  private void example(int part) {
    if (!tree.is(part, "nmod", "obl", "conj") || !EXAMPLES.contains(tree.preposition(part))) {
      return;
    }
    int first = tree.is(part, "conj") ? tree.firstConjunct(part) : part;
    int mark = tree.child(first, "case");
    int whole = mark - 1;
    while (whole >= 0 && !tree.isNoun(whole) && tree.tag(whole).equals(",")) {
      whole--;
    }
    if (mark > 0 && whole >= 0 && kinds.isTangible(whole) && kinds.isTangible(part)) {
      relations.add(PART, "part-example", part, whole, 0.75);
    }
  }

  private boolean isOrganization(int i) {
    return tree.sentence().name(i).equals("ORGANIZATION");
  }

  /** "the army's vehicles", "Norland's armed forces". */
  private void owned(int noun) {
    int owner = tree.child(noun, "nmod:poss");
    boolean body = (kinds.isBody(noun) || kinds.isThing(noun)) && nouns.entry(noun) == null;
    // "the Red Hand's capital" is in no Red Hand
    boolean place = kinds.isPlace(noun) && owner != Tree.NONE && isOrganization(owner);
    if (owner == Tree.NONE || !(body || place) || tree.isProper(noun)) {
      return;
    }
    boolean whole = kinds.isBody(owner) || tree.sentence().name(owner).equals("LOCATION");
    if (whole) {
      relations.add("belongsTo", "part-possessive", noun, owner, 0.75);
    }
  }
}
