package io.wiregraph.identity;

import io.wiregraph.resolve.TypeFamily;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Whether two claims give different numbers of the same: "98 killed", "more than 50 killed". */
final class ClaimNumbers {

  /** What is counted in single digits is rarely disputed, and often something else. */
  private static final int FEW = 3;

  /** Numbers further apart than by this factor are of different things: a day, and a war. */
  private static final double FAR = 5;

  /** "More than 50" may be 53. */
  private static final double ROUNDED = 1.25;

  /** Words for the dead that say nothing of who they were. */
  private static final Set<String> ANYBODY =
      Set.of("people", "person", "dead", "victim", "casualty", "civilian", "life", "death");

  private ClaimNumbers() {}

  static boolean differ(Claim one, Claim other, EventClasses classes) {
    EventDigest ours = one.fact();
    EventDigest theirs = other.fact();
    if (one.isOfSameSpeaker(other) && ours.isBeside(theirs)) {
      return false;
    }
    return isDisputed(ours, theirs)
        && isSameKind(classes.kinship(ours.type(), theirs.type()))
        && isSameTime(ours, theirs)
        && ours.setting().isSharedWith(theirs.setting())
        && !EventContradictions.contradict(uncounted(ours), uncounted(theirs));
  }

  private static boolean isSameKind(EventClasses.Kinship kinship) {
    return switch (kinship) {
      case SAME, RELATED, ABOVE -> true;
      case SIBLINGS, NONE -> false;
    };
  }

  /** Returns whether a fact says of how many people it is. */
  static boolean isCounting(EventDigest fact) {
    return fact.side(EventParticipant.Side.OTHER).stream()
        .anyMatch(p -> isCounted(p) && isPeople(p));
  }

  private static boolean isDisputed(EventDigest one, EventDigest other) {
    for (EventParticipant a : one.side(EventParticipant.Side.OTHER)) {
      for (EventParticipant b : other.side(EventParticipant.Side.OTHER)) {
        if (isCounted(a) && isCounted(b) && isSameThing(a, b) && isOther(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCounted(EventParticipant participant) {
    return participant.count() >= FEW
        && !participant.isNamed()
        && participant.bound() != EventParticipant.Bound.PART;
  }

  private static boolean isSameThing(EventParticipant a, EventParticipant b) {
    boolean isSameWord = a.singular().equals(b.singular());
    boolean arePeople = ANYBODY.contains(a.singular()) && ANYBODY.contains(b.singular());
    return (isSameWord || arePeople) && isPeople(a);
  }

  private static boolean isPeople(EventParticipant participant) {
    return participant.family() == TypeFamily.GROUP || ANYBODY.contains(participant.singular());
  }

  private static boolean isOther(EventParticipant a, EventParticipant b) {
    boolean isLess = a.count() <= b.count();
    EventParticipant less = isLess ? a : b;
    EventParticipant more = isLess ? b : a;
    double factor = (double) more.count() / less.count();
    boolean isRounded =
        less.bound() == EventParticipant.Bound.AT_LEAST
            || more.bound() == EventParticipant.Bound.AT_MOST;
    return factor > (isRounded ? ROUNDED : 1) && factor <= FAR;
  }

  private static boolean isSameTime(EventDigest one, EventDigest other) {
    return switch (EventTimes.compare(one, other)) {
      case SAME_DAY, MEETING, RECENT, TOLD_TOGETHER -> true;
      case UNKNOWN, LATER, FAR ->
          isBefore(other, one.setting().days()) || isBefore(one, other.setting().days());
      case CONTRARY -> false;
    };
  }

  /** Returns whether an article could tell of a day shortly after it without giving the date. */
  private static boolean isBefore(EventDigest told, List<LocalDate> days) {
    LocalDate published = told.published();
    return !told.isDated()
        && published != null
        && days.stream()
            .mapToLong(day -> ChronoUnit.DAYS.between(day, published))
            .anyMatch(after -> after >= 0 && after <= EventTimes.RECENT);
  }

  private static EventDigest uncounted(EventDigest digest) {
    EventDigest plain = ClaimTies.plain(digest);
    List<EventParticipant> participants =
        plain.participants().stream().map(EventParticipant::uncounted).toList();
    return plain.as(plain.polarity(), plain.modality(), null, participants);
  }
}
