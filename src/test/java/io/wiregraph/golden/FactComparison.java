package io.wiregraph.golden;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** What an article's facts lack, and what they have too much, against the expected ones. */
final class FactComparison {

  private FactComparison() {}

  /**
   * Returns a line for each expected fact that is missing, and one for each surplus fact: one whose
   * trigger is that of an expected fact, but which none of them explains.
   */
  static List<String> differences(List<ExpectedFact> expected, ArticleFacts facts) {
    List<Fact> unexplained = new ArrayList<>(facts.facts());
    List<String> lines = new ArrayList<>();
    for (ExpectedFact line : expected) {
      Fact found =
          unexplained.stream().filter(f -> line.matches(f, facts)).findFirst().orElse(null);
      if (found == null) {
        lines.add("missing: " + line.line());
      } else {
        unexplained.remove(found);
      }
    }
    for (Fact fact : unexplained) {
      if (expected.stream().anyMatch(e -> e.hasTrigger() && e.isTriggeredAs(fact))) {
        lines.add("surplus: " + ExpectedFact.describe(fact, facts));
      }
    }
    return lines;
  }
}
