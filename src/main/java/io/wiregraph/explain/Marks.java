package io.wiregraph.explain;

import io.wiregraph.explain.MarkedText.Mark;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marks the words of a sentence that a fact was read from. */
final class Marks {

  private static final String TRIGGER = "trigger";
  private static final String TIME = "time";

  private Marks() {}

  static MarkedText of(CodePoints text, Fact fact) {
    Span sentence = fact.evidence().sentence();
    Map<Span, String> names = new LinkedHashMap<>();
    Trigger trigger = fact.evidence().trigger();
    if (trigger != null) {
      put(trigger.span(), TRIGGER, names);
    }
    for (Argument argument : fact.arguments()) {
      put(argument.span(), argument.role().code(), names);
    }
    TimeValue time = fact.time();
    if (time != null) {
      put(time.span(), TIME, names);
    }
    List<Mark> marks = new ArrayList<>();
    names.forEach(
        (span, name) -> {
          if (sentence.contains(span) && span.length() > 0) {
            marks.add(new Mark(name, text.cut(span), span.begin(), span.end()));
          }
        });
    marks.sort(Comparator.comparingInt(Mark::begin).thenComparing(m -> -m.end()));
    return new MarkedText(text.cut(sentence), sentence.begin(), sentence.end(), marks);
  }

  private static void put(Span span, String name, Map<Span, String> names) {
    names.merge(span, name, (one, other) -> one.equals(other) ? one : one + ", " + other);
  }
}
