package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
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

  private final int index;
  private final TypeFamily family;
  private final @Nullable String title;
  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private final Map<String, Integer> labels = new TreeMap<>();
  private final Set<String> aliases = new TreeSet<>();
  private final Set<String> evidence = new TreeSet<>();
  private @Nullable Link link;
  private int members;

  NameGroup(int index, EntityType type, @Nullable String title) {
    this.index = index;
    this.family = TypeFamily.of(type);
    this.title = title;
  }

  /** Returns its place among all groups, in the order of smallest members. */
  int index() {
    return index;
  }

  TypeFamily family() {
    return family;
  }

  /** Returns the Wikipedia title that all members link to; null where they have none. */
  @Nullable String title() {
    return title;
  }

  void add(String label, EntityType type, @Nullable Link memberLink) {
    members++;
    labels.merge(label, 1, Integer::sum);
    types.merge(type, 1, Integer::sum);
    if (memberLink != null && (link == null || memberLink.confidence() > link.confidence())) {
      link = memberLink;
    }
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

  /** Takes a name by which a member goes beside its label. */
  void alias(String name) {
    if (aliases.size() < MOST_EVIDENCE) {
      aliases.add(name);
    }
  }

  /** Takes something that an article says of a member, and that another might say as well. */
  void evidence(String item) {
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(item);
    }
  }

  Set<String> aliases() {
    return aliases;
  }

  Set<String> evidence() {
    return evidence;
  }

  /** Returns the labels of all members, with how many have each. */
  Map<String, Integer> labels() {
    return labels;
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
