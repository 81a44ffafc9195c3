package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.resolve.TypeFamily;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps two mentions of events from being of one, whatever speaks for it. */
final class EventContradictions {

  private EventContradictions() {}

  /**
   * What of a mention decides whether it contradicts mentions of other articles.
   *
   * @param early how many of the days that others began on are later than its article; of what has
   *     a date or an article without one: 0
   */
  record Shape(
      FactKind kind,
      Polarity polarity,
      Modality modality,
      boolean isAttributed,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      int early,
      int ordinal,
      List<EventParticipant> participants) {

    /**
     * Returns the shape of a mention.
     *
     * @param days the first days of those that it is compared with and that have a date, counted
     *     from 1970, sorted
     */
    static Shape of(EventDigest mention, long[] days) {
      return new Shape(
          mention.fact().kind(),
          mention.polarity(),
          mention.modality(),
          mention.isAttributed(),
          mention.earliest(),
          mention.latest(),
          early(mention, days),
          mention.ordinal(),
          mention.participants().stream().map(EventParticipant::ofAnyEntity).toList());
    }

    private static int early(EventDigest mention, long[] days) {
      LocalDate told = mention.published();
      if (mention.isDated() || told == null) {
        return 0;
      }
      int after = Arrays.binarySearch(days, told.toEpochDay() + 1);
      return days.length - (after < 0 ? -after - 1 : after);
    }
  }

  static boolean contradict(EventDigest one, EventDigest other) {
    return contradictApart(one, other) || (one.isBeside(other) && contradictBeside(one, other));
  }

  /** Returns whether two mentions contradict each other that are of different articles. */
  static boolean contradictApart(EventDigest one, EventDigest other) {
    return one.fact().kind() != other.fact().kind()
        || one.polarity() != other.polarity()
        || one.modality() != other.modality()
        || one.isAttributed() != other.isAttributed()
        || EventTimes.compare(one, other) == EventTimes.Agreement.CONTRARY
        || (one.ordinal() > 0 && other.ordinal() > 0 && one.ordinal() != other.ordinal())
        || isElsewhere(one, other)
        || isOtherActor(one, other)
        || isOtherNumber(one, other)
        || isOneOfSeveral(one, other);
  }

  /** Returns what else keeps two mentions of one article from being of one. */
  static boolean contradictBeside(EventDigest one, EventDigest other) {
    return one.sentence() == other.sentence()
        || later(one, other).isAnother()
        || isOtherObject(one, other);
  }

  /** Returns whether the two have others who do it, others whom it is done to, or other places. */
  static boolean areOfOthers(EventDigest one, EventDigest other) {
    return isElsewhere(one, other)
        || isOtherActor(one, other)
        || differ(one.side(EventParticipant.Side.OTHER), other.side(EventParticipant.Side.OTHER));
  }

  private static EventDigest later(EventDigest one, EventDigest other) {
    return one.place().begin() > other.place().begin() ? one : other;
  }

  /** Two towns, or two states; a town and a state may be where the same thing happened. */
  private static boolean isElsewhere(EventDigest one, EventDigest other) {
    return differ(one.side(EventParticipant.Side.PLACE), other.side(EventParticipant.Side.PLACE));
  }

  /** Two people, or two states; a minister and his country may do the same thing. */
  private static boolean isOtherActor(EventDigest one, EventDigest other) {
    List<EventParticipant> ours = one.side(EventParticipant.Side.ACTOR);
    List<EventParticipant> theirs = other.side(EventParticipant.Side.ACTOR);
    return differ(ours, theirs)
        && none(ours, other.side(EventParticipant.Side.OTHER))
        && none(theirs, one.side(EventParticipant.Side.OTHER));
  }

  private static boolean differ(List<EventParticipant> ours, List<EventParticipant> theirs) {
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && none(ours, theirs)
        && ours.stream().anyMatch(p -> theirs.stream().anyMatch(p2 -> rival(p, p2)));
  }

  private static boolean none(List<EventParticipant> ours, List<EventParticipant> theirs) {
    for (EventParticipant p : ours) {
      for (EventParticipant p2 : theirs) {
        if (p.sharesName(p2)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean rival(EventParticipant one, EventParticipant other) {
    return one.isNamed()
        && other.isNamed()
        && one.isState() == other.isState()
        && one.family() == other.family()
        && one.family() != TypeFamily.UNKNOWN
        && !one.sharesPartOfName(other);
  }

  /** One article that says of two things what was done to each. */
  private static boolean isOtherObject(EventDigest one, EventDigest other) {
    List<EventParticipant> ours = one.side(EventParticipant.Side.OTHER);
    List<EventParticipant> theirs = other.side(EventParticipant.Side.OTHER);
    return !one.isNominal()
        && !other.isNominal()
        && one.type().equals(other.type())
        && !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.stream().allMatch(EventParticipant::isDescribed)
        && theirs.stream().allMatch(EventParticipant::isDescribed)
        && ours.stream().noneMatch(a -> theirs.stream().anyMatch(a::mayBe));
  }

  /** Three resolutions vetoed, and one. */
  private static boolean isOneOfSeveral(EventDigest one, EventDigest other) {
    return (countsSeveral(one) && isOfOne(other)) || (countsSeveral(other) && isOfOne(one));
  }

  private static boolean countsSeveral(EventDigest digest) {
    return digest.side(EventParticipant.Side.OTHER).stream()
        .anyMatch(p -> p.count() > 1 && p.family() != TypeFamily.GROUP);
  }

  private static boolean isOfOne(EventDigest digest) {
    List<EventParticipant> others = digest.side(EventParticipant.Side.OTHER);
    return others.stream().anyMatch(p -> !p.isNamed())
        && others.stream()
            .filter(p -> !p.isNamed())
            .allMatch(p -> p.count() < 0 && !p.isPlural() && p.family() != TypeFamily.GROUP);
  }

  /** The same thing counted, and another number; or one thing here and several there. */
  private static boolean isOtherNumber(EventDigest one, EventDigest other) {
    for (EventParticipant ours : one.participants()) {
      for (EventParticipant theirs : other.participants()) {
        if (ours.side() != theirs.side()
            || ours.isNamed()
            || theirs.isNamed()
            || one.fact().kind() == FactKind.RELATION) {
          continue;
        }
        boolean isCounted = ours.count() >= 0 && theirs.count() >= 0;
        boolean isSameWord = ours.singular().equals(theirs.singular());
        boolean arePeople =
            ours.family() == TypeFamily.GROUP && theirs.family() == TypeFamily.GROUP;
        if (isCounted && ours.count() != theirs.count() && (isSameWord || arePeople)) {
          return true;
        }
        boolean isText = ours.family() == TypeFamily.DOCUMENT;
        if (isText && isSameWord && ours.isPlural() != theirs.isPlural()) {
          return true;
        }
      }
    }
    return false;
  }
}
