package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Polarity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Denials that say in words of their own what they deny, shortly after an article told it:
 * "Government forces shelled Homs, activists said. Television denied that the army had bombarded
 * the town." What is denied has to be of the kind of what was told, and to have a part in common
 * with it, or none that could be another.
 */
final class DenialsInWords {

  /** So far, in code points, a denial stands after what it denies. */
  private static final int NEAR = 600;

  /** So far where nothing but the kind and the speaker tells what is denied. */
  private static final int VERY_NEAR = 400;

  /** Words for whoever it may have been. */
  private static final Set<String> ANYBODY = Set.of("anybody", "anyone", "anything", "it", "them");

  private final EventClasses classes;

  DenialsInWords(EventClasses classes) {
    this.classes = classes;
  }

  /**
   * Returns whether one fact denies the other, both being of one article.
   *
   * @param isOfAccused whether whoever is accused of the one denies the other, so that it need not
   *     be the same that it was done to
   */
  boolean isAnswered(Claim affirmed, Claim refuted, boolean isOfAccused) {
    EventDigest told = affirmed.fact();
    EventDigest denied = refuted.fact();
    int apart = denied.place().begin() - told.place().begin();
    return apart > 0
        && apart < NEAR
        && told.fact().kind() == FactKind.EVENT
        && denied.polarity() == Polarity.POSITIVE
        && !EventContradictions.areOfOthers(told, denied)
        && (!denied.isDated() || EventTimes.compare(told, denied) != EventTimes.Agreement.CONTRARY)
        && isDoneBy(told, denied)
        && (isOfNobody(denied)
            ? isOfLemma(told, denied)
            : isOfKind(told, denied) && isShared(told, denied, isOfAccused));
  }

  /**
   * Returns whether somebody denies what an article told of them: "Kessin met Halm. Halm denied
   * that the two had met."
   */
  boolean isOfDenier(Claim affirmed, Claim refuted) {
    EventDigest told = affirmed.fact();
    EventDigest denied = refuted.fact();
    EventDigest denies = refuted.source();
    int apart = denied.place().begin() - told.place().begin();
    return denies != null
        && apart > 0
        && apart < VERY_NEAR
        && classes.kinship(told.type(), denied.type()) == EventClasses.Kinship.SAME
        && denied.participants().stream().noneMatch(EventParticipant::isDescribed)
        && told.participants().stream()
            .anyMatch(
                p ->
                    denies.side(EventParticipant.Side.ACTOR).stream()
                        .anyMatch(speaker -> speaker.isOne(p, true)));
  }

  private boolean isOfKind(EventDigest told, EventDigest denied) {
    return switch (classes.kinship(told.type(), denied.type())) {
      case SAME, RELATED, ABOVE, SIBLINGS -> true;
      case NONE -> isOfLemma(told, denied);
    };
  }

  private static boolean isOfLemma(EventDigest told, EventDigest denied) {
    return !told.lemma().isEmpty() && told.lemma().equals(denied.lemma());
  }

  /** That somebody denies to have done it does not deny that it was done. */
  private static boolean isDoneBy(EventDigest told, EventDigest denied) {
    return denied.side(EventParticipant.Side.ACTOR).isEmpty()
        || !told.side(EventParticipant.Side.ACTOR).isEmpty();
  }

  private static boolean isOfNobody(EventDigest denied) {
    List<EventParticipant> others = denied.side(EventParticipant.Side.OTHER);
    return !others.isEmpty() && others.stream().allMatch(p -> ANYBODY.contains(p.head()));
  }

  /** What it was done to counts, where that is said; else who did it. */
  private static boolean isShared(EventDigest told, EventDigest denied, boolean isOfAccused) {
    boolean isDoneToSome = !denied.side(EventParticipant.Side.OTHER).isEmpty();
    return denied.participants().stream()
        .filter(d -> isOfAccused || !isDoneToSome || d.side() != EventParticipant.Side.ACTOR)
        .anyMatch(d -> told.participants().stream().anyMatch(t -> isSame(t, d)));
  }

  private static boolean isSame(EventParticipant told, EventParticipant denied) {
    if (told.isNamedAs(denied, true)) {
      return true;
    }
    Set<String> both = new HashSet<>(told.words());
    both.retainAll(denied.words());
    return told.side() == denied.side()
        && !told.isNamed()
        && !denied.isNamed()
        && !told.head().isEmpty()
        && (told.singular().equals(denied.singular()) || both.size() > 1);
  }
}
