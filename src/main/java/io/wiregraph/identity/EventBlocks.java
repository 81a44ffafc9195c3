package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which mentions of one event meet: what happened (root, and trigger), who took part or
 * how many, and a stretch of days with its neighbour.
 */
final class EventBlocks {

  /** Length of a stretch in days. */
  private static final int STRETCH = 10;

  /** What may have been in more stretches than these needs two names. */
  private static final int MOST = 7;

  private static final int YEAR = 365;

  /** What is dated to so many days or more is not dated at all. */
  private static final int LONGEST = 800;

  private static final int FEW = 3;

  private static final int MANY = 20;

  private EventBlocks() {}

  static Set<String> of(EventDigest digest) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> who = who(digest);
    if (digest.fact().kind() == FactKind.RELATION) {
      who.forEach(name -> keys.add(digest.type() + "|" + name));
      return keys;
    }
    List<Long> when = when(digest);
    for (String what : what(digest)) {
      keys.add(what + "|" + digest.article());
      for (String name : when.size() <= MOST ? who : Set.<String>of()) {
        when.forEach(stretch -> keys.add(what + "|" + name + "|" + stretch));
      }
    }
    addPairs(digest, when, keys);
    digest.words().stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .ifPresent(
            word -> when.forEach(stretch -> keys.add(digest.type() + "|" + word + "|" + stretch)));
    if (digest.isOfOneDay()) {
      keys.add(digest.type() + "|day " + digest.earliest());
      who.forEach(name -> keys.add(name + "|day " + digest.earliest()));
    }
    for (EventParticipant participant : digest.participants()) {
      if (participant.count() >= MANY) {
        when.forEach(stretch -> keys.add("count " + participant.count() + "|" + stretch));
      }
    }
    return keys;
  }

  /** Two names and a class are rare enough for a whole year. */
  private static void addPairs(EventDigest digest, List<Long> when, Set<String> keys) {
    List<String> names = new ArrayList<>();
    for (EventParticipant participant : digest.participants()) {
      names.addAll(participant.keys());
    }
    for (String one : names) {
      for (String other : names) {
        if (one.compareTo(other) < 0) {
          for (long stretch : when) {
            long year = Math.floorDiv(stretch * STRETCH, YEAR);
            keys.add(digest.type() + "|" + one + "|" + other + "|year " + year);
          }
          for (long stretch : when.subList(Math.max(0, when.size() - 2), when.size())) {
            keys.add(one + "|" + other + "|" + stretch);
          }
        }
      }
    }
  }

  private static Set<String> what(EventDigest digest) {
    String root = digest.root().isEmpty() ? digest.type() : digest.root();
    return Set.of("root " + root, "lemma " + digest.lemma());
  }

  private static Set<String> who(EventDigest digest) {
    Set<String> who = new TreeSet<>();
    for (EventParticipant participant : digest.participants()) {
      who.addAll(participant.keys());
      if (!participant.isNamed() && participant.words().size() > 1) {
        who.add(String.join(" ", participant.words()));
      }
      if (participant.count() >= FEW) {
        who.add("count " + participant.count());
      }
    }
    return who;
  }

  /** Returns the stretches of days in which it may have been. */
  private static List<Long> when(EventDigest digest) {
    long first = 0;
    long last = 0;
    if (digest.isDated()) {
      first = EventTimes.first(digest);
      last = EventTimes.last(digest);
    } else if (digest.published() != null) {
      last = digest.published().toEpochDay();
      first = last - EventTimes.LATER;
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
