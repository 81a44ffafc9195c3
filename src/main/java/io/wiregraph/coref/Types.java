package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;

/** Which types may be of one entity. */
final class Types {

  private Types() {}

  static boolean agree(EntityType a, EntityType b) {
    return a == b
        || a == EntityType.ENTITY
        || b == EntityType.ENTITY
        || (isBody(a) && isBody(b))
        || (a == EntityType.PLACE && b.isPlace())
        || (b == EntityType.PLACE && a.isPlace());
  }

  private static boolean isBody(EntityType type) {
    return type.isOrganization() || type == EntityType.GROUP;
  }
}
