package io.wiregraph.rdf;

import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;

/** What the graph takes as having happened. */
final class FactPolicy {

  private FactPolicy() {}

  /**
   * Returns whether a cluster of one member is factual. One article is no corroboration, so here
   * {@code corroborated} is as strict as {@code strict}.
   */
  static boolean isFactual(Factuality factuality, GraphOptions.Assertion assertion) {
    return switch (assertion) {
      case STRICT, CORROBORATED -> factuality.isPlain();
      case ALL ->
          factuality.polarity() == Polarity.POSITIVE && factuality.modality() == Modality.ACTUAL;
    };
  }
}
