package io.wiregraph.nlp;

import io.wiregraph.nlp.TimeGrammar.Kind;
import io.wiregraph.nlp.TimeGrammar.Node;
import io.wiregraph.nlp.TimeGrammar.Reading;
import io.wiregraph.nlp.TimeGrammar.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the longest pattern from a word on, and of those as long the one that stands first. */
final class TimeMatcher {

  /**
   * A pattern that fits.
   *
   * @param first first token of the time
   * @param last its last token
   * @param end the token after the pattern
   * @param form what it means
   * @param year whether it ends in a year that is not one of a month
   */
  record Match(Kind kind, int first, int last, int end, String form, boolean year) {}

  private final TimeGrammar grammar;
  private final TokenReadings tokens;
  private final int end;
  private @Nullable Match longest;

  /** Looks no further than before {@code end}. */
  TimeMatcher(TimeGrammar grammar, TokenReadings tokens, int end) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.end = end;
  }

  /** Returns the longest match from token {@code at} on; null for none. */
  @Nullable Match longest(int at) {
    longest = null;
    walk(grammar.start(), at, at, new ArrayList<>());
    return longest;
  }

  private void walk(Node node, int from, int at, List<String> values) {
    Rule rule = node.end();
    if (rule != null) {
      offer(match(rule, from, at, values, null));
    }
    if (at == end) {
      return;
    }
    for (Reading reading : tokens.readings(at)) {
      Node next = node.next(reading.symbol());
      if (next != null) {
        values.add(reading.value());
        walk(next, from, at + 1, values);
        values.remove(values.size() - 1);
      }
    }
    for (Rule open : node.tails()) {
      Match mine = longest;
      Match tail = longest(at);
      longest = mine;
      if (tail != null && tail.kind() == open.tail() && tail.first() == at) {
        offer(match(open, from, at, values, tail));
      }
    }
  }

  private void offer(Match match) {
    Match best = longest;
    if (best == null || match.end() > best.end()) {
      longest = match;
    }
  }

  private Match match(Rule rule, int from, int at, List<String> values, @Nullable Match tail) {
    int first = from + rule.before();
    int last = tail == null ? at - 1 - rule.after() : tail.last();
    String form =
        rule.form().fill(part -> value(rule, part, values), tail == null ? "" : tail.form());
    boolean year =
        tail == null ? tokens.isYear(at - 1) && !tokens.isMonthBefore(from, at) : tail.year();
    return new Match(rule.kind(), first, last, tail == null ? at : tail.end(), form, year);
  }

  private static String value(Rule rule, int part, List<String> values) {
    int word = rule.parts().indexOf(part);
    if (word >= 0) {
      return values.get(word);
    }
    throw new IllegalStateException(
        String.format(Locale.ROOT, "a form names part %d, which is left out", part + 1));
  }
}
