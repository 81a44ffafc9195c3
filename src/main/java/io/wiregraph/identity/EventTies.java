package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides on pairs of mentions. Evidence is weighed in points: what kind of event it is, who took
 * part on each side, where, how many, when, in what words. A pair is tied from so many points on;
 * the score grows with them. Immutable.
 */
public final class EventTies {

  /** From so many points on two mentions are tied. */
  private static final int ENOUGH = 10;

  /** The score with just enough points, and what each further one adds, in hundredths. */
  private static final int LEAST = 60;

  private static final int STEP = 4;
  private static final int MOST = 98;
  private static final double HUNDRED = 100;

  private static final int RELATION = 13;

  /** From so many points on one denies the other. */
  private static final int DENIED = 8;

  private static final double HALF = 0.5;
  private static final double MOST_WORDS = 0.6;
  private static final int ALIKE_WORDS = 3;
  private static final int SAME_WORDS = 6;

  private static final int FEW = 3;

  private final EventClasses classes;

  /** Takes what is known of the classes. */
  public EventTies(EventClasses classes) {
    this.classes = classes;
  }

  /**
   * Decides on two mentions, in whatever order they are given.
   *
   * @return empty where too little speaks for their being one, or anything against
   */
  public Optional<EventTie> between(EventDigest a, EventDigest b) {
    int order = a.compareTo(b);
    return order == 0 ? Optional.empty() : order < 0 ? inOrder(a, b) : inOrder(b, a);
  }

  /**
   * Decides on what mentions of relations say, be it the same ({@link Sayings#said}). Where that
   * ties them, when or where they are told may still speak against it.
   */
  static Optional<EventTie> betweenSayings(EventDigest one, EventDigest other) {
    return EventContradictions.contradictApart(one, other)
        ? Optional.empty()
        : relation(one, other);
  }

  private Optional<EventTie> inOrder(EventDigest one, EventDigest other) {
    // Most pairs are of other kinds of event, which is quicker to see.
    if (areOfOtherKinds(one, other) || EventContradictions.contradict(one, other)) {
      return Optional.empty();
    }
    return switch (one.fact().kind()) {
      case EVENT -> event(one, other);
      case STATEMENT -> statement(one, other);
      case RELATION -> relation(one, other);
    };
  }

  private boolean areOfOtherKinds(EventDigest one, EventDigest other) {
    return one.fact().kind() != other.fact().kind()
        || (one.fact().kind() == FactKind.EVENT && kind(one, other) == 0);
  }

  private Optional<EventTie> event(EventDigest one, EventDigest other) {
    int kind = kind(one, other);
    EventTimes.Agreement time = EventTimes.compare(one, other);
    EventSides sides = EventSides.of(one, other, classes.isSymmetric(one.type()));
    int points = kind + sides.actor() + sides.patient() + sides.place() + time(time, one, other);
    points += kind >= 3 ? sides.number() : 0;
    points += one.isBeside(other) && one.isHeadline() != other.isHeadline() ? 2 : 0;
    points += one.ordinal() > 0 && one.ordinal() == other.ordinal() ? 2 : 0;
    points += words(one, other);
    return isSupported(one, other, time, sides)
        ? tie(one, other, points, reason(time, sides))
        : Optional.empty();
  }

  /**
   * Returns whether what one affirms is what the other denies: both name the same kind of event and
   * who or what took part, and nothing is against it.
   *
   * @param isOfAccused whether whoever is accused of the one denies the other, so that it need not
   *     be the same that it was done to
   */
  boolean isOfTheSame(EventDigest affirmed, EventDigest refuted, boolean isOfAccused) {
    int kind = kind(affirmed, refuted);
    if (kind < FEW || EventContradictions.contradict(affirmed, refuted)) {
      return false;
    }
    EventTimes.Agreement time = EventTimes.compare(affirmed, refuted);
    EventSides sides = EventSides.of(affirmed, refuted, classes.isSymmetric(affirmed.type()));
    boolean isNear =
        switch (time) {
          case SAME_DAY, MEETING, RECENT, TOLD_TOGETHER -> true;
          case LATER, UNKNOWN ->
              sides.actor() >= EventSides.NAME && sides.patient() >= EventSides.NAME;
          case FAR, CONTRARY -> false;
        };
    int patient = (isOfAccused ? Math.max(0, sides.patient()) : sides.patient()) + sides.place();
    boolean isSaidOf = refuted.side(EventParticipant.Side.OTHER).isEmpty() || patient > 0;
    boolean isDoneBy =
        refuted.side(EventParticipant.Side.ACTOR).isEmpty()
            || !affirmed.side(EventParticipant.Side.ACTOR).isEmpty();
    return isNear
        && isDoneBy
        && (isSaidOf || isOfAccused)
        && sides.actor() >= 0
        && (sides.patient() >= 0 || isOfAccused)
        && sides.actor() + patient >= EventSides.NAME
        && kind + sides.actor() + patient + time(time, affirmed, refuted) >= DENIED;
  }

  /**
   * That somebody does the same kind of thing is not enough where an article says it twice, nor
   * where weeks lie between the two; and nothing is where it is told long after.
   */
  private boolean isSupported(
      EventDigest one, EventDigest other, EventTimes.Agreement time, EventSides sides) {
    return switch (time) {
      case SAME_DAY, MEETING, RECENT -> true;
      case TOLD_TOGETHER ->
          !one.isBeside(other)
              || one.isNominal()
              || other.isNominal()
              || sides.patient() > 0
              || sides.place() > 0
              || sides.number() > 0;
      case FAR, CONTRARY -> false;
      case LATER, UNKNOWN ->
          isOfTheSameTwo(one, other, time, sides)
              || sides.patient() > 2
              || sides.place() > 0
              || sides.number() > 4
              || words(one, other) == SAME_WORDS;
    };
  }

  /** Two who do together what cannot be done every week: one article dates it, the other not. */
  private boolean isOfTheSameTwo(
      EventDigest one, EventDigest other, EventTimes.Agreement time, EventSides sides) {
    return time == EventTimes.Agreement.LATER
        && one.isDated() != other.isDated()
        && sides.actor() > EventSides.NAME
        && one.type().equals(other.type())
        && !classes.isSymmetric(one.type());
  }

  private static EventTie.Reason reason(EventTimes.Agreement time, EventSides sides) {
    return switch (time) {
      case SAME_DAY -> EventTie.Reason.SAME_DAY;
      case MEETING -> EventTie.Reason.SAME_TIME;
      case RECENT, TOLD_TOGETHER, LATER, UNKNOWN, FAR, CONTRARY ->
          sides.number() > 0 ? EventTie.Reason.SAME_NUMBER : EventTie.Reason.SAME_NEWS;
    };
  }

  private int kind(EventDigest one, EventDigest other) {
    boolean isSameLemma = !one.lemma().isEmpty() && one.lemma().equals(other.lemma());
    int kind =
        switch (classes.kinship(one.type(), other.type())) {
          case SAME, RELATED -> 4;
          case ABOVE -> 3;
          case SIBLINGS -> 2;
          case NONE -> isSameLemma ? 3 : 0;
        };
    return isSameLemma && kind > 0 ? kind + 1 : kind;
  }

  private static int time(EventTimes.Agreement time, EventDigest one, EventDigest other) {
    return switch (time) {
      case SAME_DAY -> 4;
      case MEETING -> 2;
      case RECENT -> 2;
      case TOLD_TOGETHER -> one.isNominal() != other.isNominal() ? 2 : 1;
      case LATER, UNKNOWN -> 0;
      case FAR, CONTRARY -> -ENOUGH;
    };
  }

  /** Two accusations, demands or denials are one only if they are about the same. */
  private static int words(EventDigest one, EventDigest other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(one.words());
    both.retainAll(other.words());
    double shared = (double) both.size() / Math.min(one.words().size(), other.words().size());
    if (shared >= MOST_WORDS && both.size() > FEW) {
      return SAME_WORDS;
    }
    boolean isSameDay = EventTimes.compare(one, other) == EventTimes.Agreement.SAME_DAY;
    if (shared >= HALF && both.size() >= (isSameDay ? 2 : FEW)) {
      return ALIKE_WORDS;
    }
    return shared >= HALF / 2 ? 0 : -ENOUGH;
  }

  private Optional<EventTie> statement(EventDigest one, EventDigest other) {
    EventTimes.Agreement time = EventTimes.compare(one, other);
    EventSides sides = EventSides.of(one, other, false);
    boolean isSameTime =
        time == EventTimes.Agreement.SAME_DAY
            || time == EventTimes.Agreement.RECENT
            || time == EventTimes.Agreement.TOLD_TOGETHER;
    int words = words(one, other);
    boolean isSaid = sides.actor() >= EventSides.NAME || (words > 0 && sides.actor() > 0);
    boolean isAboutTheSame = words > 0 || (sides.patient() > 0 && !one.root().isEmpty());
    if (!isSaid || !isSameTime || !isAboutTheSame || kind(one, other) < 3) {
      return Optional.empty();
    }
    int points = kind(one, other) + sides.actor() + time(time, one, other) + sides.patient();
    return tie(one, other, points + words, EventTie.Reason.SAME_WORDS);
  }

  private static Optional<EventTie> relation(EventDigest one, EventDigest other) {
    EventSides sides = EventSides.of(one, other, false);
    boolean isSame =
        one.type().equals(other.type())
            && sides.actor() >= EventSides.NAME
            && isSameObject(one, other)
            && isSameObject(other, one);
    return isSame ? tie(one, other, RELATION, EventTie.Reason.SAME_RELATION) : Optional.empty();
  }

  /** Post and body of a post must both be the same. */
  private static boolean isSameObject(EventDigest one, EventDigest other) {
    List<EventParticipant> others = other.side(EventParticipant.Side.OTHER);
    return !others.isEmpty()
        && one.side(EventParticipant.Side.OTHER).stream()
            .allMatch(
                a ->
                    others.stream().noneMatch(b -> b.family() == a.family())
                        ? others.size() > 1
                        : others.stream().anyMatch(a::isSameAs));
  }

  private static Optional<EventTie> tie(
      EventDigest one, EventDigest other, int points, EventTie.Reason reason) {
    if (points < ENOUGH) {
      return Optional.empty();
    }
    int score = Math.min(MOST, LEAST + STEP * (points - ENOUGH));
    return Optional.of(new EventTie(one, other, score / HUNDRED, reason));
  }
}
