package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.resolve.OrganizationName;
import io.wiregraph.resolve.PersonName;
import io.wiregraph.resolve.TypeFamily;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Named entities that share their link or, where they have none, their name: one of them is as good
 * as all when it comes to who else they are.
 */
final class NameGroup {

  /** So much evidence is enough for any comparison; the rest is not kept. */
  private static final int MOST_EVIDENCE = 64;

  /** In the order of smallest members. */
  static final Comparator<NameGroup> ORDER = Comparator.comparing(NameGroup::place);

  private final GroupKey key;
  private final String place;
  private final TypeFamily family;
  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private final Map<String, Integer> labels = new TreeMap<>();
  private final Set<NameKey> nameKeys;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> evidence = new TreeSet<>();
  private @Nullable GroupKey otherwise;
  private @Nullable Link link;
  private int members;

  /**
   * Makes a group of one member, its smallest; the others are to be added in their order.
   *
   * @param place where the smallest member is
   */
  NameGroup(GroupKey key, String place, NamedMember smallest) {
    this.key = key;
    this.place = place;
    this.family = TypeFamily.of(smallest.type());
    this.nameKeys = new TreeSet<>(Comparator.comparing(NameKey::toString));
    add(smallest);
  }

  /** Takes the next member. */
  void add(NamedMember member) {
    members++;
    if (labels.merge(member.label(), 1, Integer::sum) == 1) {
      nameKeys.add(NameKey.of(member.label(), member.type()));
    }
    types.merge(member.type(), 1, Integer::sum);
    names.addAll(member.names());
    for (String item : member.evidence()) {
      if (evidence.size() < MOST_EVIDENCE) {
        evidence.add(item);
      }
    }
    Link other = member.link();
    if (other != null && (link == null || other.confidence() > link.confidence())) {
      link = other;
    }
    if (member.otherwise() != null) {
      otherwise = member.otherwise();
    }
  }

  GroupKey key() {
    return key;
  }

  /** Returns where its smallest member is; places sort as articles and their entities do. */
  String place() {
    return place;
  }

  TypeFamily family() {
    return family;
  }

  /** Returns the Wikipedia title that all members link to; null where they have none. */
  @Nullable String title() {
    return key.title();
  }

  /** Returns the group it would be in but for the user's decisions; null where there are none. */
  @Nullable GroupKey otherwise() {
    return otherwise;
  }

  int members() {
    return members;
  }

  Map<EntityType, Integer> types() {
    return types;
  }

  /** Returns the surest link of a member; null where none has one. */
  @Nullable Link link() {
    return link;
  }

  /** Returns all names that articles have for its members. */
  Set<String> names() {
    return names;
  }

  /** Returns what articles say of its members that others might say as well. */
  Set<String> evidence() {
    return evidence;
  }

  /** Returns the labels of all members, with how many have each. */
  Map<String, Integer> labels() {
    return labels;
  }

  /** Returns what the labels of its members are compared by. */
  Set<NameKey> nameKeys() {
    return nameKeys;
  }

  /** Returns the fullest label: no acronym, then of most words, then of most members. */
  String label() {
    return labels.keySet().stream().min(fullestFirst(labels)).orElseThrow();
  }

  static Comparator<String> fullestFirst(Map<String, Integer> members) {
    return Comparator.comparing(OrganizationName::isAcronym)
        .thenComparing(l -> -l.chars().filter(c -> c == ' ').count())
        .thenComparing(l -> -members.getOrDefault(l, 0))
        .thenComparing(Comparator.naturalOrder());
  }

  PersonName person() {
    return PersonName.of(label());
  }
}
