package io.wiregraph.identity;

import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an article with who says it.
 *
 * @param fact what is said
 * @param source the statement or accusation that reports it; null where the article says so itself
 */
record Claim(EventDigest fact, @Nullable EventDigest source) {

  /** What a claim says of whether something happened. */
  enum Truth {
    /** It happened. */
    AFFIRMED,
    /** It did not happen. */
    REFUTED,
    /** It may have, is to, should or would, or nobody really says so. */
    OPEN
  }

  Truth truth() {
    if (source == null ? fact.isAttributed() : !isAsserted(source)) {
      return Truth.OPEN;
    }
    boolean isPositive = fact.polarity() == Polarity.POSITIVE;
    return switch (fact.modality()) {
      case ACTUAL -> isPositive ? Truth.AFFIRMED : Truth.REFUTED;
      case DENIED -> isPositive && !fact.isInner() ? Truth.REFUTED : Truth.OPEN;
      case PLANNED, POSSIBLE, CONDITIONAL, DEMANDED -> Truth.OPEN;
    };
  }

  private static boolean isAsserted(EventDigest source) {
    return source.polarity() == Polarity.POSITIVE
        && source.modality() == Modality.ACTUAL
        && source.stance() != Stance.ASKS
        && source.stance() != Stance.DEMANDS;
  }

  /**
   * Returns whether one and the same says both, be it an article or somebody in any; of those who
   * have no name, all who are called the same ("doctors") are taken for one.
   */
  boolean isOfSameSpeaker(Claim other) {
    if (source == null || other.source == null) {
      return source == null && other.source == null && fact.isBeside(other.fact);
    }
    return source.equals(other.source) || isSame(speakers(source), speakers(other.source), other);
  }

  private boolean isSame(List<EventParticipant> ours, List<EventParticipant> theirs, Claim other) {
    boolean isBeside = fact.isBeside(other.fact);
    return ours.stream()
        .anyMatch(a -> theirs.stream().anyMatch(b -> a.isOne(b, isBeside) || isCalledAs(a, b)));
  }

  private static boolean isCalledAs(EventParticipant a, EventParticipant b) {
    return !a.isNamed() && !b.isNamed() && a.singular().equals(b.singular());
  }

  private static List<EventParticipant> speakers(EventDigest source) {
    return source.side(EventParticipant.Side.ACTOR);
  }
}
