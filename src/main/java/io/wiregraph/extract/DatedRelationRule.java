package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.text.Span;

/**
 * Gives relations to a date the date of their own clause: "was born on 7 April 1957". One whose
 * clause has no date that a calendar has is dropped.
 */
final class DatedRelationRule {

  private final Reading reading;

  DatedRelationRule(Reading reading) {
    this.reading = reading;
  }

  /** Completes or drops the drafts of relations to a date. */
  void apply() {
    reading.drafts.removeIf(d -> reading.lexicon().isDated(d.type) && !complete(d));
  }

  private boolean complete(Draft draft) {
    TimeValue time = draft.time;
    if (draft.has(Role.OBJECT)) {
      return true;
    }
    if (time == null || time.value() == null || time.value().contains("/")) {
      return false;
    }
    draft.add(reading.phrases.argument(Role.OBJECT, time.span(), lastToken(time.span())));
    return true;
  }

  private int lastToken(Span span) {
    int last = 0;
    for (int i = 0; i < reading.tree.size(); i++) {
      last = span.contains(reading.tree.sentence().span(i)) ? i : last;
    }
    return last;
  }
}
