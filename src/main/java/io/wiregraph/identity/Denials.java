package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Stance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Denials that do not say again what they deny: "rejected the accusation", "denied the arrest".
 * They answer what stands shortly before in the article; who is accused answers the accusation with
 * whatever he denies beside it.
 */
final class Denials {

  /** PLOVER's root of accusations and blame, and that of rejections. */
  private static final String ACCUSE = "ACCUSE";

  private static final String REJECT = "REJECT";

  /** So far, in code points, a denial stands after what it denies. */
  private static final int NEAR = 600;

  /** So far "the charge" is the one that was told last, whoever rejects it. */
  private static final int NEXT = 340;

  /** What accusations are called. */
  private static final Set<String> CHARGES =
      Set.of("accusation", "allegation", "charge", "criticism");

  /** What somebody who is accused denies. */
  private static final Set<String> FAULTS =
      Set.of("blame", "responsibility", "involvement", "part", "guilt", "claim");

  private Denials() {}

  /** Returns whether a denial in few words may mean it. */
  static boolean isDeniable(EventDigest fact) {
    return fact.fact().kind() == FactKind.EVENT || fact.stance() == Stance.ASSERTS;
  }

  static boolean isDenial(EventDigest fact) {
    boolean isRejection =
        fact.fact().kind() == FactKind.EVENT && fact.root().equals(REJECT) && isOf(fact, CHARGES);
    return isRejection || fact.stance() == Stance.DENIES;
  }

  /** Returns why one fact is what the other denies; empty where it is not. */
  static Optional<ClaimTie.Reason> between(Claim told, Claim denial) {
    EventDigest denied = told.fact();
    EventDigest denies = denial.fact();
    int apart = denies.place().begin() - denied.place().begin();
    if (!denied.isBeside(denies)
        || !isDeniable(denied)
        || !isDenial(denies)
        || told.truth() != Claim.Truth.AFFIRMED
        || denial.truth() != Claim.Truth.AFFIRMED
        || denies.side(EventParticipant.Side.ACTOR).isEmpty()
        || isOne(denied, EventParticipant.Side.ACTOR, denies)) {
      return Optional.empty();
    }
    if (isAccusation(denied)) {
      return isAnswered(denied, denies, apart)
          ? Optional.of(ClaimTie.Reason.DENIED_ACCUSATION)
          : Optional.empty();
    }
    return apart > 0 && apart < NEAR && isNamed(denied, denies)
        ? Optional.of(ClaimTie.Reason.DENIAL)
        : Optional.empty();
  }

  private static boolean isAccusation(EventDigest fact) {
    return fact.fact().kind() == FactKind.EVENT && fact.root().equals(ACCUSE);
  }

  private static boolean isAnswered(EventDigest accuses, EventDigest denies, int apart) {
    boolean isAccused = isOne(accuses, EventParticipant.Side.OTHER, denies);
    if (isOf(denies, FAULTS)) {
      return isAccused && apart > 0;
    }
    if (isOf(denies, CHARGES)) {
      return apart > 0 && (apart < NEXT || (isAccused && apart < NEAR));
    }
    return isAccused && Math.abs(apart) < NEXT;
  }

  /** "Was arrested, an official said. The government denied the arrest." */
  private static boolean isNamed(EventDigest told, EventDigest denies) {
    String type = told.type().toLowerCase(Locale.ROOT);
    return told.fact().kind() == FactKind.EVENT
        && told.sentence() != denies.sentence()
        && denies.side(EventParticipant.Side.OTHER).stream()
            .anyMatch(
                p ->
                    !p.isNamed()
                        && (p.singular().equals(type) || p.singular().equals(told.lemma())));
  }

  private static boolean isOf(EventDigest denial, Set<String> nouns) {
    return denial.side(EventParticipant.Side.OTHER).stream()
        .anyMatch(p -> nouns.contains(p.singular()));
  }

  private static boolean isOne(EventDigest told, EventParticipant.Side side, EventDigest denies) {
    return denies.side(EventParticipant.Side.ACTOR).stream()
        .anyMatch(a -> told.side(side).stream().anyMatch(b -> a.isNamedAs(b, true)));
  }
}
