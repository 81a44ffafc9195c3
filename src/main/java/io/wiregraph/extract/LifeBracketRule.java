package io.wiregraph.extract;

import io.wiregraph.extract.LifeBracket.Part;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.text.Span;
import java.util.List;

/**
 * Births and deaths in the bracket behind a name: "(born 7 April 1957 in London)", "(20 June 1935 –
 * 7 April 2017)", "(died 1310)".
 */
final class LifeBracketRule {

  static final String BORN_ON = "bornOn";
  static final String DIED_ON = "diedOn";
  private static final String BORN_IN = "bornIn";

  /** Who was in an office "(1993–2001)" was not born in it; few famous people died younger. */
  private static final int SHORTEST_LIFE = 12;

  private static final int LONGEST_LIFE = 115;

  private final Reading reading;
  private final Tree tree;
  private final People people;

  LifeBracketRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.people = new People(tree);
  }

  /** Adds drafts for each such bracket of the sentence. */
  void apply() {
    for (int i = 1; i + 1 < tree.size(); i++) {
      if (tree.tag(i).equals("-LRB-")) {
        int name = nameBefore(i);
        if (name != Tree.NONE) {
          read(name, i);
        }
      }
    }
  }

  private void read(int name, int open) {
    LifeBracket bracket = new LifeBracket(reading, open);
    List<Part> parts = bracket.parts();
    int before = reading.drafts.size();
    for (int k = 0; k < parts.size(); k++) {
      Part part = parts.get(k);
      Part next = k + 1 < parts.size() ? parts.get(k + 1) : new Part();
      if (part.is(BORN_ON)) {
        birth(name, part, part.date == null && next.isDateAlone() ? next : part);
        if (part.date != null && next.afterDash && next.isDateAlone()) {
          date(DIED_ON, name, next);
        }
      } else if (part.is(DIED_ON)) {
        date(DIED_ON, name, part);
      } else if (part.isDateAlone()
          && next.afterDash
          && next.isDateAlone()
          && isLife(name, part, next)) {
        birth(name, part, part);
        date(DIED_ON, name, next);
      }
    }
    if (reading.drafts.size() > before) {
      reading.bracketed.set(open, bracket.close() + 1);
    }
  }

  /** The name that ends right before the bracket: its head, also of "Charles of Orléans (". */
  private int nameBefore(int open) {
    int at = open - 1;
    while (at > 0 && (reading.phrases.isMark(at) || tree.tag(at).equals("-RRB-"))) {
      at--;
    }
    int head = at;
    while (tree.head(head) >= 0
        && tree.head(head) < open
        && tree.isProper(tree.head(head))
        && tree.is(head, "compound", "flat", "nmod", "appos", "dep", "nummod", "conj")) {
      head = tree.head(head);
    }
    return people.mayBeName(head) ? head : people.mayBeName(at) ? at : Tree.NONE;
  }

  private boolean isLife(int name, Part from, Part to) {
    int years = to.year() - from.year();
    boolean exact = from.isDay() && to.isDay();
    return from.year() > 0
        && years >= SHORTEST_LIFE
        && years <= LONGEST_LIFE
        && (exact || people.isName(name));
  }

  private void birth(int name, Part words, Part dated) {
    date(BORN_ON, name, dated);
    Draft draft = draft(BORN_IN, name, words);
    for (int place : words.places) {
      draft.add(reading.phrases.name(Role.OBJECT, place));
    }
    if (dated != words) {
      dated.places.forEach(place -> draft.add(reading.phrases.name(Role.OBJECT, place)));
    }
    if (draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }

  private void date(String type, int name, Part part) {
    DateWords.Date date = part.date;
    if (date == null) {
      return;
    }
    Draft draft = draft(type, name, part);
    Span span = tree.sentence().span(date.first(), date.last());
    draft.add(reading.phrases.argument(Role.OBJECT, span, date.last()));
    if (date.value() != null) {
      draft.time =
          new TimeValue(
              span, reading.phrases.words(span), date.value(), date.earliest(), date.latest());
    }
    reading.drafts.add(draft);
  }

  private Draft draft(String type, int name, Part part) {
    String rule = part.cue == null ? "life-bracket" : "life-bracket:" + part.cue.id();
    Draft draft = new Draft(FactKind.RELATION, type, rule, reading.index, Tree.NONE, null);
    draft.predicate = type.equals(DIED_ON) ? "died" : "born";
    draft.add(reading.phrases.name(Role.SUBJECT, name));
    draft.confidence = 0.9;
    return draft;
  }
}
