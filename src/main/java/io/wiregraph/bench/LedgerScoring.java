package io.wiregraph.bench;

import io.wiregraph.fact.FactId;
import io.wiregraph.identity.Agreement;
import io.wiregraph.identity.ClaimTie;
import io.wiregraph.identity.Curation;
import io.wiregraph.identity.FactKinds;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores the claims that are told to contradict each other against what a person read. A pair of
 * the gold is found where two facts with these triggers contradict each other, or the statements
 * that report them; statements that contradict each other for what they report count for that.
 */
public final class LedgerScoring {

  private final LedgerGold gold;
  private final List<Found> contradictions = new ArrayList<>();
  private int corroborations;

  private record Found(ArticleId article, Agreement agreement) {

    boolean isDirect() {
      return agreement.tie().reason() != ClaimTie.Reason.OPPOSITE_STATEMENTS;
    }

    boolean isOf(LedgerGold.Pair pair) {
      ArticleId other = agreement.article();
      return (isAt(article, agreement.fact(), pair.one())
              && isAt(other, agreement.other(), pair.other()))
          || (isAt(article, agreement.fact(), pair.other())
              && isAt(other, agreement.other(), pair.one()));
    }

    private static boolean isAt(ArticleId article, FactId fact, LedgerGold.Place place) {
      return article.equals(place.article()) && fact.span().overlaps(place.span());
    }
  }

  /**
   * Compares the facts of articles.
   *
   * @param records the articles that the gold is of
   */
  public LedgerScoring(LedgerGold gold, List<ArticleRecord> records, FactKinds kinds) {
    this.gold = gold;
    IdentityDecisions decisions = IdentityDecisions.of(records::stream, Curation.EMPTY, kinds);
    for (ArticleRecord record : records) {
      ArticleId id = record.article().id();
      for (Agreement agreement : decisions.agreements(id)) {
        int order = id.compareTo(agreement.article());
        boolean isFirst =
            order < 0 || (order == 0 && agreement.fact().compareTo(agreement.other()) < 0);
        if (isFirst && agreement.isContradiction()) {
          contradictions.add(new Found(id, agreement));
        } else if (isFirst) {
          corroborations++;
        }
      }
    }
  }

  /** Returns how many pairs the gold has. */
  public int pairs() {
    return gold.pairs().size();
  }

  /**
   * Returns how many pairs of facts contradict each other, statements that report them left out.
   */
  public int contradictions() {
    return (int) contradictions.stream().filter(Found::isDirect).count();
  }

  /** Returns how many pairs of facts bear each other out. */
  public int corroborations() {
    return corroborations;
  }

  /** Returns how many of the pairs of facts that contradict each other the gold has. */
  public int right() {
    return (int)
        contradictions.stream()
            .filter(Found::isDirect)
            .filter(found -> gold.pairs().stream().anyMatch(found::isOf))
            .count();
  }

  /** Returns how many pairs of the gold are found. */
  public int found() {
    return (int)
        gold.pairs().stream()
            .filter(pair -> contradictions.stream().anyMatch(found -> found.isOf(pair)))
            .count();
  }

  /** Returns what share of the contradictions found is right. */
  public double precision() {
    return contradictions() == 0 ? 0 : (double) right() / contradictions();
  }

  /** Returns what share of the gold's contradictions is found. */
  public double recall() {
    return (double) found() / gold.pairs().size();
  }

  /** Returns contradictions that the gold lacks, in words. */
  public List<String> surplus() {
    return contradictions.stream()
        .filter(Found::isDirect)
        .filter(found -> gold.pairs().stream().noneMatch(found::isOf))
        .map(
            found ->
                found.article()
                    + "#"
                    + found.agreement().fact().fragment()
                    + " and "
                    + found.agreement().article()
                    + "#"
                    + found.agreement().other().fragment())
        .toList();
  }
}
