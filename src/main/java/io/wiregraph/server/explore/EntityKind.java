package io.wiregraph.server.explore;

import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.Collection;
import java.util.Locale;

/** What an entity is drawn as. */
enum EntityKind {
  PERSON(SchemaOrg.NS + "Person"),
  STATE(SchemaOrg.NS + "Country"),
  ORGANIZATION(SchemaOrg.NS + "Organization"),
  PLACE(SchemaOrg.NS + "Place"),
  GROUP(Wg.NS + "Group"),
  DOCUMENT(Wg.NS + "Document"),
  POST(Wg.NS + "Position"),
  ENTITY(Wg.NS + "Entity");

  private final String type;

  EntityKind(String type) {
    this.type = type;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what a group of so many is called: {@code 34 more states}. */
  String label(int count) {
    String more = count + " more";
    return this == ENTITY ? more : more + " " + code() + (count == 1 ? "" : "s");
  }

  /** Returns what something of these classes is; a state is a place, too, and drawn as a state. */
  static EntityKind of(Collection<String> types) {
    for (EntityKind kind : values()) {
      if (types.contains(kind.type)) {
        return kind;
      }
    }
    return ENTITY;
  }
}
