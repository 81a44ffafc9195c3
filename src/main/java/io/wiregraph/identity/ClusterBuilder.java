package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named entities of many articles that are one, as they are met. */
final class ClusterBuilder {

  private final String slug;
  private final String label;
  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private @Nullable Link link;
  private int members;

  ClusterBuilder(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  void add(EntityType type, @Nullable Link memberLink) {
    members++;
    types.merge(type, 1, Integer::sum);
    if (memberLink != null && (link == null || memberLink.confidence() > link.confidence())) {
      link = memberLink;
    }
  }

  int members() {
    return members;
  }

  MergedEntity build() {
    return new MergedEntity(slug, label, type(), link);
  }

  /** The type that most members have; a general one only where no member has a special one. */
  private EntityType type() {
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
