package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.record.ArticleRecord;
import java.util.List;
import java.util.Optional;

/** Tells again why two facts bear each other out or contradict each other. Immutable. */
public final class ClaimReasons {

  private final ClaimTies ties;

  /** Takes what is known of the classes. */
  public ClaimReasons(EventClasses classes) {
    this.ties = new ClaimTies(classes);
  }

  /**
   * Returns how two facts stand to each other, or else what they report; empty where neither speaks
   * for or against the other.
   */
  public Optional<ClaimTie> between(
      ArticleRecord record, FactId fact, ArticleRecord otherRecord, FactId other) {
    List<Claim> ours = ClaimTies.of(record);
    List<Claim> theirs = ClaimTies.of(otherRecord);
    Optional<ClaimTie> direct =
        ours.stream()
            .filter(claim -> claim.fact().fact().equals(fact))
            .flatMap(
                a ->
                    theirs.stream()
                        .filter(claim -> claim.fact().fact().equals(other))
                        .flatMap(b -> ties.tie(a, b).stream()))
            .findFirst();
    return direct.or(() -> reported(ours, fact, theirs, other));
  }

  private Optional<ClaimTie> reported(
      List<Claim> ours, FactId source, List<Claim> theirs, FactId otherSource) {
    return ours.stream()
        .filter(claim -> source.equals(claim.fact().source()))
        .flatMap(
            a ->
                theirs.stream()
                    .filter(claim -> otherSource.equals(claim.fact().source()))
                    .flatMap(b -> ties.tie(a, b).stream()))
        .filter(tie -> tie.reason().isContradiction())
        .map(tie -> new ClaimTie(ClaimTie.Reason.OPPOSITE_STATEMENTS, tie.score()))
        .findFirst();
  }
}
