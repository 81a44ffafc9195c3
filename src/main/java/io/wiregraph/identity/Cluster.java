package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Name groups that are one entity, as they are met, and what follows for it. */
final class Cluster {

  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private final Map<String, Integer> labels = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private @Nullable Link link;
  private @Nullable String curatedLabel;
  private @Nullable String preferredLabel;
  private boolean isLinkCurated;
  private int members;

  void add(NameGroup group) {
    members += group.members();
    group.types().forEach((type, count) -> types.merge(type, count, Integer::sum));
    names.addAll(group.names());
    group.labels().forEach((label, count) -> labels.merge(label, count, Integer::sum));
    Link other = group.link();
    if (!isLinkCurated && other != null && isSurer(other)) {
      link = other;
    }
  }

  private boolean isSurer(Link other) {
    return link == null
        || other.confidence() > link.confidence()
        || (other.confidence() == link.confidence() && other.title().compareTo(link.title()) < 0);
  }

  /** Gives it the link, or none, that the user decided on. */
  void linkTo(@Nullable String title) {
    isLinkCurated = true;
    link = title == null ? null : new Link(title, 1);
  }

  /** Gives it the name that the user decided on. */
  void call(String label) {
    curatedLabel = label;
  }

  /**
   * Gives it the name of the first of two that the user made one, where nothing names it better.
   */
  void prefer(String label) {
    preferredLabel = label;
  }

  int members() {
    return members;
  }

  /** Returns all names that articles have for its members. */
  Set<String> names() {
    return names;
  }

  /** Returns its link; null where it has none. */
  @Nullable Link link() {
    return link;
  }

  /**
   * Returns what it is called: as the user says, else after its link, else by the fullest name of a
   * member.
   */
  String label() {
    if (curatedLabel != null) {
      return curatedLabel;
    }
    if (link == null && preferredLabel != null) {
      return preferredLabel;
    }
    if (link == null) {
      return labels.keySet().stream().min(NameGroup.fullestFirst(labels)).orElseThrow();
    }
    String plain = link.title().replace('_', ' ');
    int bracket = plain.indexOf(" (");
    return bracket > 0 ? plain.substring(0, bracket) : plain;
  }

  /** Returns what its IRI asks to end with. */
  String wantedSlug() {
    return Slugs.wanted(link != null && curatedLabel == null ? link.title() : label());
  }

  /** Returns the type that most members have; a general one only where none has a special one. */
  EntityType type() {
    EntityType best = EntityType.ENTITY;
    int most = 0;
    for (Map.Entry<EntityType, Integer> entry : types.entrySet()) {
      boolean isMoreSpecial = isGeneral(best) && !isGeneral(entry.getKey());
      boolean isAsSpecial = isGeneral(best) == isGeneral(entry.getKey());
      if (isMoreSpecial || (isAsSpecial && entry.getValue() > most)) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static boolean isGeneral(EntityType type) {
    return type == EntityType.ENTITY || type == EntityType.ORGANIZATION || type == EntityType.PLACE;
  }
}
