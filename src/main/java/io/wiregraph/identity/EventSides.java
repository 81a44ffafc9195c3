package io.wiregraph.identity;

import io.wiregraph.resolve.TypeFamily;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far who and what take part in two mentions agree, in points; below 0 where they differ.
 *
 * @param actor who does it
 * @param patient who or what it is done to
 * @param place where it is done; 0 where that is how the patient agrees
 * @param number how many
 */
record EventSides(int actor, int patient, int place, int number) {

  /** Points of a name in common. */
  static final int NAME = 4;

  private static final int PART_OF_NAME = 3;
  private static final int ENTITY = 3;
  private static final int DESCRIPTION = 3;
  private static final int WORD = 2;
  private static final int SECOND_NAME = 2;
  private static final int PLACE = 2;

  private static final int FEW = 3;
  private static final int MANY = 20;

  static EventSides of(EventDigest one, EventDigest other, boolean isSymmetric) {
    int actor = side(one, other, EventParticipant.Side.ACTOR, EventParticipant.Side.ACTOR);
    int patient = side(one, other, EventParticipant.Side.OTHER, EventParticipant.Side.OTHER);
    if (isSymmetric) {
      int there = side(one, other, EventParticipant.Side.ACTOR, EventParticipant.Side.OTHER);
      int back = side(one, other, EventParticipant.Side.OTHER, EventParticipant.Side.ACTOR);
      if (there + back > actor + patient) {
        actor = there;
        patient = back;
      }
    }
    return new EventSides(
        actor, patient, patient >= NAME ? 0 : place(one, other), number(one, other));
  }

  private static int side(
      EventDigest one,
      EventDigest other,
      EventParticipant.Side ours,
      EventParticipant.Side theirs) {
    List<EventParticipant> mine = one.side(ours);
    List<EventParticipant> yours = other.side(theirs);
    if (mine.isEmpty() || yours.isEmpty()) {
      return 0;
    }
    int best = Integer.MIN_VALUE;
    int names = 0;
    for (EventParticipant a : mine) {
      for (EventParticipant b : yours) {
        best = Math.max(best, agreement(a, b, one.isBeside(other)));
      }
      names += yours.stream().anyMatch(a::sharesName) ? 1 : 0;
    }
    return names > 1 ? best + SECOND_NAME : best;
  }

  private static int agreement(EventParticipant a, EventParticipant b, boolean isBeside) {
    if (a.isNamed() && b.isNamed()) {
      return a.sharesName(b) ? NAME : a.sharesPartOfName(b) ? PART_OF_NAME : -1;
    }
    if (isBeside && a.entity() >= 0 && a.entity() == b.entity()) {
      return ENTITY;
    }
    Set<String> shared = new HashSet<>(a.words());
    shared.retainAll(b.words());
    if (a.isNamed() || b.isNamed()) {
      int name = (a.isNamed() ? a : b).words().size();
      String head = (a.isNamed() ? b : a).singular();
      boolean isHead =
          shared.contains(head) && shared.size() == (a.isNamed() ? b : a).words().size();
      return isHead || (name > 0 && shared.size() == name) ? WORD : 0;
    }
    if (shared.size() > 1) {
      return DESCRIPTION;
    }
    if (!a.head().isEmpty() && a.singular().equals(b.singular())) {
      return WORD;
    }
    if (a.count() >= FEW && a.count() == b.count()) {
      return WORD;
    }
    boolean isUnknown = a.words().isEmpty() || b.words().isEmpty();
    // A draft, a text and a resolution may be one, so that their words do not tell them apart.
    boolean areTexts =
        a.family() == TypeFamily.DOCUMENT && b.family() == TypeFamily.DOCUMENT && !isUnknown;
    return !shared.isEmpty() || areTexts ? 1 : isUnknown ? 0 : -2;
  }

  /** What one article takes for the place of it may be for another what it was done to. */
  private static int place(EventDigest one, EventDigest other) {
    return one.participants().stream()
            .filter(EventSides::isPlace)
            .anyMatch(
                a -> other.participants().stream().anyMatch(b -> isPlace(b) && a.sharesName(b)))
        ? PLACE
        : 0;
  }

  private static boolean isPlace(EventParticipant participant) {
    return participant.side() == EventParticipant.Side.PLACE
        || (participant.side() == EventParticipant.Side.OTHER
            && participant.family() == TypeFamily.PLACE);
  }

  private static int number(EventDigest one, EventDigest other) {
    int most = 0;
    for (EventParticipant a : one.participants()) {
      for (EventParticipant b : other.participants()) {
        if (a.side() == b.side() && a.count() >= FEW && a.count() == b.count()) {
          most = Math.max(most, a.count());
        }
      }
    }
    return most >= MANY ? 6 : most > 0 ? 4 : 0;
  }
}
