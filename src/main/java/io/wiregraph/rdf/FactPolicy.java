package io.wiregraph.rdf;

import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.identity.Agreement;
import io.wiregraph.identity.ClaimTie;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.HashSet;
import java.util.Set;

/** What the graph takes as having happened. */
final class FactPolicy {

  private final GraphOptions.Assertion assertion;
  private final IdentityDecisions decisions;

  FactPolicy(GraphOptions.Assertion assertion, IdentityDecisions decisions) {
    this.assertion = assertion;
    this.decisions = decisions;
  }

  /** Returns the facts of an article that are taken as having happened. */
  Set<FactId> factual(ArticleRecord record) {
    Set<FactId> factual = new HashSet<>();
    for (Fact fact : record.facts().facts()) {
      boolean isFactual =
          assertion == GraphOptions.Assertion.ALL
              ? isAffirmed(fact.factuality())
              : fact.factuality().isPlain();
      if (isFactual) {
        factual.add(fact.id());
      }
    }
    if (assertion == GraphOptions.Assertion.CORROBORATED) {
      addBorneOut(record, factual);
    }
    return factual;
  }

  private static boolean isAffirmed(Factuality factuality) {
    return factuality.polarity() == Polarity.POSITIVE && factuality.modality() == Modality.ACTUAL;
  }

  /** What two speakers say in articles of two publishers, and nobody contradicts. */
  private void addBorneOut(ArticleRecord record, Set<FactId> to) {
    ArticleId article = record.article().id();
    for (Agreement agreement : decisions.agreements(article)) {
      if (agreement.tie().reason() == ClaimTie.Reason.SAME_EVENT
          && decisions.areIndependent(article, agreement.article())
          && !decisions.isContradicted(article, agreement.fact())
          && !decisions.isContradicted(agreement.article(), agreement.other())) {
        to.add(agreement.fact());
      }
    }
  }
}
