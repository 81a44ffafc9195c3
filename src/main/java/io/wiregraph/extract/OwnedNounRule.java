package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.Span;
import java.util.Set;

/**
 * Nouns that somebody has and that tell a standing relation of theirs: "her death in 1992", "his
 * degree from Arlen College", "earned a doctorate at Arlen College".
 */
final class OwnedNounRule {

  private static final Set<String> OF_DATE = Set.of("in", "on");
  private static final int NEAR = 3;

  private final Reading reading;
  private final Tree tree;
  private final People people;

  OwnedNounRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.people = new People(tree);
  }

  /** Adds a draft for each such noun with its owner and what it leads to. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNoun(i) || tree.tag(i).equals("FW")) {
        for (LexicalEntry entry : reading.lexicon().nouns(tree.lemma(i))) {
          if (entry.kind() == TermKind.RELATION && entry.role(SyntacticFunction.SELF).isEmpty()) {
            relate(i, entry);
            break;
          }
        }
      }
    }
  }

  private void relate(int noun, LexicalEntry entry) {
    int owner = owner(noun, entry);
    if (owner == Tree.NONE) {
      return;
    }
    Draft draft =
        new Draft(
            FactKind.RELATION,
            entry.type(),
            "owned-noun:" + entry.id(),
            reading.index,
            Tree.NONE,
            entry);
    draft.predicate = tree.lower(noun);
    draft.confidence = 0.75;
    draft.add(reading.phrases.name(Role.SUBJECT, owner));
    if (reading.lexicon().isDated(entry.type())) {
      date(noun, draft);
    } else {
      objects(noun, entry, draft);
    }
    if (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }

  private int owner(int noun, LexicalEntry entry) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor == Tree.NONE && entry.roleAfter("of").filter("subject"::equals).isPresent()) {
      for (int child : tree.children(noun, "nmod")) {
        possessor = tree.preposition(child).equals("of") ? child : possessor;
      }
    }
    if (possessor != Tree.NONE) {
      return people.isPerson(possessor) ? possessor : Tree.NONE;
    }
    boolean had = entry.role(SyntacticFunction.SUBJECT).isPresent();
    int first = tree.firstConjunct(noun);
    int verb = tree.head(first);
    if (!had || verb < 0 || !tree.isVerb(verb) || !tree.is(first, "obj", "obl", "xcomp")) {
      return Tree.NONE;
    }
    for (int subject : reading.frames.subjects(verb)) {
      if (people.isPerson(subject) || people.mayBeName(subject)) {
        return subject;
      }
    }
    return Tree.NONE;
  }

  private void objects(int noun, LexicalEntry entry, Draft draft) {
    addBehind(noun, entry, draft);
    int first = tree.firstConjunct(noun);
    int verb = tree.head(first);
    boolean last = tree.children(noun, "conj").isEmpty();
    if (!draft.has(Role.OBJECT) && last && verb >= 0 && tree.is(first, "obj")) {
      // "earned a doctorate in history at Arlen College": the tree may hang the school on the verb
      addBehind(verb, entry, draft);
      for (int child : tree.children(noun, "nmod")) {
        addBehind(child, entry, draft);
      }
    }
  }

  private void addBehind(int head, LexicalEntry entry, Draft draft) {
    for (int child : tree.children(head, "nmod", "obl")) {
      boolean object =
          entry.roleAfter(tree.preposition(child)).filter("object"::equals).isPresent();
      if (object && !tree.isInTime(child) && isNamed(child)) {
        for (int each : tree.coordinated(child)) {
          draft.add(reading.phrases.noun(Role.OBJECT, each));
        }
      }
    }
  }

  private boolean isNamed(int noun) {
    return tree.isProper(noun) && !people.isName(noun);
  }

  private void date(int noun, Draft draft) {
    for (TimeExpression time : tree.sentence().times()) {
      boolean below = tree.isBelow(time.first(), noun) || tree.isBelow(time.last(), noun);
      boolean near =
          time.first() > noun
              && time.first() - noun <= NEAR
              && (time.first() == noun + 1 || OF_DATE.contains(tree.lower(time.first() - 1)));
      if (time.first() > noun
          && (below || near)
          && time.value() != null
          && !time.value().contains("/")) {
        Span span = tree.sentence().span(time.first(), time.last());
        draft.add(reading.phrases.argument(Role.OBJECT, span, time.last()));
        draft.time =
            new TimeValue(
                span, reading.phrases.words(span), time.value(), time.earliest(), time.latest());
        return;
      }
    }
  }
}
