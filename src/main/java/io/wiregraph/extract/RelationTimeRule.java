package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.TimeValue;
import java.util.Optional;
import java.util.Set;

/**
 * Until and since when a relation held, where the verb tells its beginning or end: "was appointed
 * director in May" holds from May on, "resigned as director in May" until May. Runs when events
 * have their times.
 */
final class RelationTimeRule {

  private static final Set<String> BEGINNINGS =
      Set.of("Appointment", "Election", "Inauguration", "Joining", "Change");
  private static final Set<String> ENDS = Set.of("Resignation", "Dismissal", "Departure");

  private final Reading reading;

  RelationTimeRule(Reading reading) {
    this.reading = reading;
  }

  /** Leaves open which end of the time the text does not tell. */
  void apply() {
    for (Draft draft : reading.drafts) {
      TimeValue time = draft.time;
      if (time != null && draft.kind == FactKind.RELATION && draft.token != Tree.NONE) {
        draft.time = bounded(draft, time);
      }
    }
  }

  private TimeValue bounded(Draft draft, TimeValue time) {
    if (is(draft, BEGINNINGS)) {
      return new TimeValue(time.span(), time.text(), time.value(), time.earliest(), null);
    }
    if (is(draft, ENDS)) {
      return new TimeValue(time.span(), time.text(), time.value(), null, time.latest());
    }
    return time;
  }

  private boolean is(Draft relation, Set<String> classes) {
    Optional<Draft> event =
        reading.drafts.stream()
            .filter(d -> d.token == relation.token && d.kind != FactKind.RELATION)
            .findFirst();
    return event.isPresent()
        && classes.stream().anyMatch(c -> reading.lexicon().isA(event.get().type, c));
  }
}
