package io.wiregraph.extract;

import io.wiregraph.fact.TimeValue;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates a time clause by the day of its main clause: in "closed its embassy on Monday, two days
 * after Norland had vetoed the text" the veto was on Saturday; in "on Saturday, when Norland vetoed
 * the text", on the same day.
 */
final class ClauseTimeRule {

  private final Reading reading;
  private final Tree tree;
  private final CodePoints text;

  ClauseTimeRule(Reading reading, CodePoints text) {
    this.reading = reading;
    this.tree = reading.tree;
    this.text = text;
  }

  /** Sets the dates of the clauses that hang on a dated one. */
  void apply() {
    for (Draft main : reading.drafts) {
      LocalDate day = day(main);
      if (day != null && main.token != Tree.NONE) {
        for (int clause : tree.children(main.token, "advcl")) {
          date(clause, day);
        }
      }
    }
  }

  /** The one day of a fact; null where it has none or more. */
  private static @Nullable LocalDate day(Draft draft) {
    TimeValue time = draft.time;
    return time != null && time.earliest() != null && time.earliest().equals(time.latest())
        ? time.earliest()
        : null;
  }

  private void date(int clause, LocalDate day) {
    int mark = markOf(clause);
    if (mark == Tree.NONE) {
      return;
    }
    boolean when = tree.lower(mark).equals("when");
    int unit = when ? Tree.NONE : mark - 1;
    LocalDate then = when ? setOff(mark, day) : distant(unit, tree.lower(mark), day);
    if (then == null) {
      return;
    }
    for (Draft draft : reading.drafts) {
      if (draft.token == clause && (draft.time == null || draft.time.value() == null)) {
        Span span = when ? tree.sentence().span(mark) : tree.sentence().span(first(unit), mark);
        draft.time = new TimeValue(span, text.cut(span), then.toString(), then, then);
      }
    }
  }

  private int markOf(int clause) {
    for (int child : tree.children(clause, "mark", "advmod")) {
      String word = tree.lower(child);
      if (child < clause
          && (word.equals("when") || word.equals("after") || word.equals("before"))) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "on Saturday, when …": behind the day itself; elsewhere "when" may be any time. */
  private @Nullable LocalDate setOff(int when, LocalDate day) {
    int before = when > 0 && tree.word(when - 1).equals(",") ? when - 2 : when - 1;
    return before >= 0 && tree.isInTime(before) ? day : null;
  }

  /** "two days" before the mark; months and years are no days. */
  private @Nullable LocalDate distant(int unit, String mark, LocalDate day) {
    if (unit < 1) {
      return null;
    }
    int days =
        switch (tree.lemma(unit)) {
          case "day" -> 1;
          case "week" -> 7;
          default -> 0;
        };
    Integer number = TimeDistance.number(tree.lower(unit - 1));
    if (days == 0 || number == null) {
      return null;
    }
    long distance = (long) days * number;
    return mark.equals("after") ? day.minusDays(distance) : day.plusDays(distance);
  }

  private int first(int unit) {
    for (TimeExpression time : tree.sentence().times()) {
      if (time.first() <= unit && unit <= time.last()) {
        return time.first();
      }
    }
    return unit - 1;
  }
}
