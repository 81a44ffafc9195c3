package io.wiregraph.identity;

import io.wiregraph.resolve.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which people of different articles are one: by their whole names in any spelling; by surname and
 * initial, or surname alone, only where the two articles agree on a post or on somebody else as
 * well. A surname that fits two people is nobody's.
 */
final class PersonTies {

  private static final double SPELLING = 0.85;
  private static final double POST = 0.85;
  private static final double INITIAL = 0.8;
  private static final double COMPANY = 0.75;

  /** What an item of evidence begins with that is a post. */
  static final String POST_MARK = "post ";

  private record Person(NameGroup group, PersonName name) {
    Person(NameGroup group) {
      this(group, group.person());
    }
  }

  private final List<Tie> ties = new ArrayList<>();

  private PersonTies() {}

  /**
   * Returns the ties between people who share surname and first letter: those of one given name are
   * compared, and initials with all.
   */
  static List<Tie> ofFullNames(List<NameGroup> groups) {
    PersonTies found = new PersonTies();
    List<Person> block = groups.stream().map(Person::new).toList();
    Map<String, List<Person>> byGiven = new TreeMap<>();
    for (Person person : block) {
      byGiven.computeIfAbsent(person.name().first(), g -> new ArrayList<>()).add(person);
    }
    for (List<Person> same : byGiven.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          if (!isAmbiguous(same.get(i), same.get(j), same)) {
            found.compare(same.get(i), same.get(j));
          }
        }
      }
    }
    for (Person initial : block) {
      if (initial.name().first().length() == 1) {
        block.stream()
            .filter(p -> p.name().first().length() > 1)
            .forEach(p -> found.compare(initial, p));
      }
    }
    return found.ties;
  }

  /** Returns whether one of them has a link, and the other's name fits another link as well. */
  private static boolean isAmbiguous(Person one, Person other, List<Person> all) {
    String title = one.group().title();
    Person unlinked = title == null ? one : other;
    if ((title == null) == (other.group().title() == null)) {
      return false;
    }
    return all.stream()
            .filter(p -> p.group().title() != null)
            .filter(p -> p.name().with(unlinked.name()) == PersonName.Agreement.SAME)
            .map(p -> p.group().title())
            .distinct()
            .count()
        > 1;
  }

  private void compare(Person one, Person other) {
    switch (one.name().with(other.name())) {
      case SAME -> tie(one, other, SPELLING, Denotation.Reason.SAME_PERSON_NAME);
      case INITIAL -> {
        if (one.group().evidence().stream().anyMatch(other.group().evidence()::contains)) {
          tie(one, other, INITIAL, Denotation.Reason.SAME_INITIAL);
        }
      }
      case SURNAME, DIFFERENT -> {}
    }
  }

  /**
   * Returns the ties of those who go by one word to one another, and to those who have that word in
   * their name: each item of evidence leads to whoever has it.
   */
  static List<Tie> ofSurname(List<NameGroup> groups) {
    PersonTies found = new PersonTies();
    List<Person> people = groups.stream().map(Person::new).toList();
    List<Person> singles = people.stream().filter(p -> p.name().isSingle()).toList();
    if (!singles.isEmpty()) {
      found.surname(singles, people.stream().filter(p -> !p.name().isSingle()).toList());
    }
    return found.ties;
  }

  private void surname(List<Person> singles, List<Person> full) {
    Map<String, List<Person>> fullByItem = byItem(full);
    Map<String, Person> firstSingle = new TreeMap<>();
    for (Person single : singles) {
      boolean isKnown = false;
      for (String item : single.group().evidence()) {
        List<Person> fitting = fullByItem.getOrDefault(item, List.of());
        isKnown |= !fitting.isEmpty();
        if (!fitting.isEmpty() && areOne(fitting)) {
          tie(single, fitting.get(0), item);
        }
      }
      if (!isKnown) {
        for (String item : single.group().evidence()) {
          Person first = firstSingle.putIfAbsent(item, single);
          if (first != null) {
            tie(first, single, item);
          }
        }
      }
    }
  }

  private static Map<String, List<Person>> byItem(List<Person> people) {
    Map<String, List<Person>> byItem = new TreeMap<>();
    for (Person person : people) {
      for (String item : person.group().evidence()) {
        byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(person);
      }
    }
    return byItem;
  }

  private static boolean areOne(List<Person> people) {
    Person first = people.get(0);
    return people.stream()
        .allMatch(
            p ->
                p.equals(first)
                    || (first.name().with(p.name()) == PersonName.Agreement.SAME
                        && (first.group().title() == null || p.group().title() == null)));
  }

  private void tie(Person one, Person other, String item) {
    if (item.startsWith(POST_MARK)) {
      tie(one, other, POST, Denotation.Reason.SURNAME_AND_POST);
    } else {
      tie(one, other, COMPANY, Denotation.Reason.SURNAME_AND_COMPANY);
    }
  }

  private void tie(Person one, Person other, double score, Denotation.Reason reason) {
    ties.add(Tie.of(one.group(), other.group(), score, reason));
  }
}
