package io.wiregraph.extract;

import java.util.Set;

/**
 * Finds whom a common noun describes: the subject of a copula, the name beside an apposition or
 * behind a title, also where the noun is one of several ("is a painter and teacher").
 */
final class Descriptions {

  private static final Set<String> BECOMING = Set.of("become", "remain");

  private final Reading reading;
  private final Tree tree;
  private final People people;

  Descriptions(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.people = new People(tree);
  }

  /** Returns the head of the person whom the noun describes, {@link Tree#NONE} where none is. */
  int person(int noun) {
    int first = noun;
    while (tree.is(first, "conj") && tree.head(first) >= 0 && tree.isNoun(tree.head(first))) {
      first = tree.head(first);
    }
    int subject = subject(first);
    if (subject != Tree.NONE) {
      return subject;
    }
    int head = tree.head(first);
    if (head < 0) {
      return Tree.NONE;
    }
    if (tree.is(first, "appos") || (tree.is(first, "dep") && head < first)) {
      return people.isPerson(head) ? head : describedApposition(first, head);
    }
    boolean title = tree.is(first, "compound", "amod", "dep", "nmod") && first < head;
    if (title && people.isName(head) && head - first < 5) {
      return head;
    }
    for (int child : tree.children(first, "appos")) {
      if (people.isName(child) && child > first) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "Berg, a painter, a member of the party": an apposition of an apposition. */
  private int describedApposition(int noun, int head) {
    return tree.isNoun(head) && !tree.isProper(head) && tree.head(head) != noun
        ? person(head)
        : Tree.NONE;
  }

  private int subject(int noun) {
    int subject = tree.child(noun, "nsubj");
    boolean copular = tree.child(noun, "cop") != Tree.NONE;
    int verb = tree.head(noun);
    if (!copular
        && verb >= 0
        && tree.is(noun, "xcomp", "obj")
        && BECOMING.contains(tree.lemma(verb))) {
      return people(reading.frames.subjects(verb));
    }
    boolean as = verb >= 0 && tree.is(noun, "obl", "nmod") && tree.preposition(noun).equals("as");
    if (as && tree.isVerb(verb)) {
      return tree.isPassive(verb) || tree.child(verb, "obj") == Tree.NONE
          ? people(reading.frames.subjects(verb))
          : Tree.NONE;
    }
    if (subject == Tree.NONE || !copular) {
      return copular ? people(reading.frames.subjects(noun)) : Tree.NONE;
    }
    if (tree.tag(subject).startsWith("W")) {
      int antecedent = tree.is(noun, "acl:relcl") ? tree.head(noun) : Tree.NONE;
      return antecedent == Tree.NONE || people.isName(antecedent) ? antecedent : person(antecedent);
    }
    return isOne(subject) ? subject : Tree.NONE;
  }

  private int people(Iterable<Integer> subjects) {
    for (int subject : subjects) {
      if (isOne(subject)) {
        return subject;
      }
    }
    return Tree.NONE;
  }

  /** A person, or a name that nothing says is a thing's. */
  private boolean isOne(int i) {
    return people.isPerson(i) || people.mayBeName(i);
  }
}
