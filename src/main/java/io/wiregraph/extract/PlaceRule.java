package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import java.util.List;
import java.util.Set;

/**
 * Where people, bodies, things and places are, as noun phrases tell: "militants in Norland", "Port
 * Lena, Norland", "a village in the north", "Norland's Arl province", "the Norlandic city of Lena".
 */
final class PlaceRule {

  private static final String IN = "locatedIn";

  private static final Set<String> INSIDE =
      Set.of("in", "inside", "on", "at", "across", "throughout", "within", "along");

  private static final Set<String> CLOSE = Set.of("near", "around", "outside", "close to");

  private final Reading reading;
  private final Tree tree;
  private final Kinds kinds;
  private final PhraseRelations relations;

  PlaceRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.kinds = reading.kinds;
    this.relations = new PhraseRelations(reading);
  }

  /** Returns whether a place behind that preposition is where something is. */
  static boolean tellsWhere(String preposition) {
    return INSIDE.contains(preposition) || CLOSE.contains(preposition);
  }

  /** Adds a draft for each pair. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNoun(i)) {
        behindPreposition(i);
        chain(i);
        owned(i);
        ofName(i);
      }
    }
  }

  private void behindPreposition(int noun) {
    if (!kinds.isTangible(noun)) {
      return;
    }
    for (int child : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(child);
      String type = INSIDE.contains(preposition) ? IN : CLOSE.contains(preposition) ? "near" : "";
      if (!type.isEmpty() && child > noun && !isSetOff(child) && !isVerbal(noun)) {
        int described = described(noun, child);
        for (int place : tree.coordinated(child)) {
          if (described != Tree.NONE
              && isDefinitePlace(place)
              && !isAffiliation(described, place, preposition)
              && !isToldByEvent(described, place)) {
            relations.add(type, "place-preposition", described, place, 0.75);
          }
        }
      }
    }
  }

  /** "a brother-in-law of Orlo, in Lena": the comma says that the place is not his. */
  private boolean isSetOff(int place) {
    int first = reading.phrases.first(place);
    return first > 0 && tree.tag(first - 1).equals(",");
  }

  /** "took place in Lena": a verb read as an adjective. */
  private boolean isVerbal(int noun) {
    return tree.children(noun, "amod", "compound").stream()
        .anyMatch(c -> tree.tag(c).equals("VBD"));
  }

  /** A student "at Arlen University" belongs to it, wherever the student is. */
  private boolean isAffiliation(int described, int place, String preposition) {
    boolean body = tree.sentence().name(place).equals("ORGANIZATION");
    boolean near = preposition.equals("outside") && tree.tag(place).equals("NNS");
    return near || (body && !kinds.isBody(described) && !kinds.isThing(described));
  }

  /**
   * "Amarah, a city in the south"; "Hibhib is a village in the north", "the city of Lena in the
   * north": the name is there. Of "the sultan of Aceh in Sumatra" nobody knows who is where.
   */
  private int described(int noun, int place) {
    for (int child : tree.children(noun, "nmod")) {
      boolean of = child < place && tree.preposition(child).equals("of");
      if (of && kinds.isPlaceName(child) && kinds.isPerson(noun)) {
        return Tree.NONE;
      }
      if (of && kinds.isPlaceName(child) && kinds.isPlace(noun) && !kinds.isBody(noun)) {
        return child;
      }
    }
    if (tree.is(noun, "appos") && tree.isProper(tree.head(noun))) {
      int nearest = tree.head(noun);
      for (int each : tree.coordinated(nearest)) {
        nearest = each < noun ? Math.max(nearest, each) : nearest;
      }
      return nearest;
    }
    int subject = tree.child(noun, "cop") == Tree.NONE ? Tree.NONE : tree.child(noun, "nsubj");
    boolean named = subject != Tree.NONE && (tree.isProper(subject) || tree.isNoun(subject));
    return named ? subject : noun;
  }

  private boolean isDefinitePlace(int place) {
    if (tree.isInTime(place) || !kinds.isPlace(place)) {
      return false;
    }
    return tree.isProper(place)
        || tree.child(place, "nmod:poss") != Tree.NONE
        || tree.children(place, "det").stream().anyMatch(d -> isDefinite(tree.lower(d)))
        || tree.children(place, "nmod", "compound").stream().anyMatch(kinds::isPlaceName);
  }

  private static boolean isDefinite(String determiner) {
    return List.of("the", "this", "that", "these", "those", "both").contains(determiner);
  }

  /** An event that has both says it already, and better. */
  private boolean isToldByEvent(int thing, int place) {
    var at = tree.sentence().span(thing);
    var where = tree.sentence().span(place);
    return reading.drafts.stream()
        .anyMatch(
            d ->
                d.arguments.stream().anyMatch(a -> a.head().equals(at))
                    && d.arguments.stream()
                        .anyMatch(a -> a.role() == Role.PLACE && a.head().equals(where)));
  }

  /** "Port Lena, Norland". */
  private void chain(int place) {
    if (!kinds.isPlaceName(place)) {
      return;
    }
    for (int child : tree.children(place, "appos", "dep", "nmod")) {
      int first = reading.phrases.first(child);
      boolean next = child > place && first > 0 && tree.tag(first - 1).equals(",");
      boolean bare = tree.preposition(child).isEmpty() && tree.child(child, "det") == Tree.NONE;
      if (next && bare && tree.sentence().name(child).equals("LOCATION")) {
        relations.add(IN, "place-chain", place, child, 0.85);
      }
    }
  }

  /** "Norland's Arl province", "Norland's capital". */
  private void owned(int place) {
    int owner = tree.child(place, "nmod:poss");
    if (owner != Tree.NONE && kinds.isPlace(place) && !kinds.isThing(place) && isState(owner)) {
      relations.add(IN, "place-possessive", place, owner, 0.8);
    }
  }

  private boolean isState(int i) {
    return tree.sentence().name(i).equals("LOCATION");
  }

  /** "the Norlandic city of Lena"; but "the Orl district of Lena" is Orl, in Lena. */
  private void ofName(int noun) {
    if (tree.isProper(noun) || !kinds.isPlace(noun)) {
      return;
    }
    for (int name : tree.children(noun, "nmod")) {
      boolean of = tree.preposition(name).equals("of") && kinds.isPlaceName(name);
      for (int child : tree.children(noun, "amod", "compound", "nmod:poss")) {
        boolean state = tree.isDemonym(child) || tree.isCapitals(child);
        boolean own = tree.is(child, "compound") && !state && isState(child);
        if (of && own) {
          relations.add(IN, "place-of-name", child, name, 0.8);
        } else if (of && (tree.isDemonym(child) || isState(child))) {
          relations.add(IN, "place-of-name", name, child, 0.8);
        }
      }
    }
  }
}
