package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import io.wiregraph.resolve.TypeFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which mentions of one event meet. Each has what is rare enough: what happened (root,
 * or trigger) with a name or number and a stretch of days, two names, a class and a day; for a
 * statement who speaks with a word of what is said; for a relation its two ends.
 */
final class EventBlocks {

  /** Length of a stretch in days. */
  private static final int STRETCH = 10;

  /** What may have been in more stretches than these needs two names. */
  private static final int MOST = 7;

  /** What is dated to so many days or more is not dated at all. */
  private static final int LONGEST = 800;

  private static final int FEW = 3;
  private static final int MANY = 20;

  private final EventDigest digest;
  private final Set<String> keys = new LinkedHashSet<>();

  private EventBlocks(EventDigest digest) {
    this.digest = digest;
  }

  static Set<String> of(EventDigest digest) {
    EventBlocks blocks = new EventBlocks(digest);
    switch (digest.fact().kind()) {
      case EVENT -> blocks.addEvent();
      case STATEMENT -> blocks.addStatement();
      case RELATION -> blocks.addRelation();
    }
    return blocks.keys;
  }

  /**
   * Returns where a mention stands in an order in which those of one block are near each other, as
   * most blocks are of some days: its last day, or that of its article; for relations who it is of.
   */
  static long order(EventDigest digest) {
    if (digest.fact().kind() == FactKind.RELATION) {
      return digest.participants().stream().findFirst().map(p -> p.keys().hashCode()).orElse(0);
    }
    LocalDate told = digest.published();
    return digest.isDated() ? EventTimes.last(digest) : told == null ? 0 : told.toEpochDay();
  }

  private void addEvent() {
    String root = digest.root().isEmpty() ? digest.type() : digest.root();
    List<Long> when = stretches(digest, EventTimes.LATER);
    List<Long> lately = stretches(digest, EventTimes.RECENT);
    Set<String> who = who(digest.participants());
    for (String what : List.of("root " + root, "lemma " + digest.lemma())) {
      keys.add(what + "|" + digest.article());
      if (lately.size() <= MOST) {
        add(what, who, lately);
      }
    }
    for (String one : who) {
      Set<String> greater = new TreeSet<>(who);
      greater.removeIf(other -> other.compareTo(one) <= 0);
      add(root + "|" + one, greater, when);
      add(one, greater, lately.subList(Math.max(0, lately.size() - 2), lately.size()));
    }
    add(digest.type(), longest(1), when);
    add(digest.type(), descriptions(), when);
    for (EventParticipant participant : digest.participants()) {
      if (participant.count() >= MANY) {
        add("number", List.of(Integer.toString(participant.count())), when);
      }
    }
    if (digest.isOfOneDay()) {
      keys.add(digest.type() + "|day " + digest.earliest());
      who.forEach(name -> keys.add(name + "|day " + digest.earliest()));
    }
  }

  private void addStatement() {
    List<Long> when = stretches(digest, EventTimes.RECENT);
    Set<String> about = new TreeSet<>(longest(FEW));
    about.addAll(who(digest.side(EventParticipant.Side.OTHER)));
    digest.side(EventParticipant.Side.OTHER).stream()
        .filter(p -> !p.isNamed())
        .forEach(p -> about.add(p.singular()));
    for (String speaker : who(digest.side(EventParticipant.Side.ACTOR))) {
      add(speaker, about, when);
      if (!digest.root().isEmpty()) {
        add(digest.root() + "|text", List.of(speaker), hasText() ? when : List.of());
      }
    }
  }

  private boolean hasText() {
    return digest.side(EventParticipant.Side.OTHER).stream()
        .anyMatch(p -> p.family() == TypeFamily.DOCUMENT);
  }

  private void addRelation() {
    Set<String> ends = new TreeSet<>();
    for (EventParticipant end : digest.side(EventParticipant.Side.OTHER)) {
      ends.addAll(end.isNamed() ? who(List.of(end)) : Set.of(end.singular()));
    }
    for (String name : who(digest.side(EventParticipant.Side.ACTOR))) {
      ends.forEach(end -> keys.add(digest.type() + "|" + name + "|" + end));
    }
  }

  private void add(String what, Collection<String> who, List<Long> when) {
    for (String name : who) {
      when.forEach(stretch -> keys.add(what + "|" + name + "|" + stretch));
    }
  }

  private List<String> descriptions() {
    return digest.participants().stream()
        .filter(p -> !p.isNamed())
        .flatMap(p -> p.blockKeys().stream())
        .toList();
  }

  private List<String> longest(int most) {
    return digest.words().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .limit(most)
        .toList();
  }

  /** Returns a key for each that has a name, a description of several words, or a number. */
  private static Set<String> who(List<EventParticipant> participants) {
    Set<String> who = new TreeSet<>();
    for (EventParticipant participant : participants) {
      who.addAll(participant.blockKeys());
      if (participant.count() >= FEW) {
        who.add("count " + participant.count());
      }
    }
    return who;
  }

  /** Returns the stretch of days in which a day is. */
  static long stretch(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), STRETCH);
  }

  /**
   * Returns the stretches of days in which it may have been.
   *
   * @param back so many days before its article begins what is not dated
   */
  static List<Long> stretches(EventDigest digest, int back) {
    long first = 0;
    long last = 0;
    if (digest.isDated()) {
      first = EventTimes.first(digest);
      last = EventTimes.last(digest);
    } else if (digest.published() != null) {
      last = digest.published().toEpochDay();
      first = last - back;
    }
    if (last - first > LONGEST) {
      return List.of();
    }
    List<Long> when = new ArrayList<>();
    for (long at = Math.floorDiv(first, STRETCH); at <= Math.floorDiv(last, STRETCH); at++) {
      when.add(at);
    }
    return when;
  }
}
