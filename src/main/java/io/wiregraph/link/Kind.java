package io.wiregraph.link;

import io.wiregraph.fact.EntityType;

/** What a title is about, as far as a link has to know. */
enum Kind {
  /** A person. */
  PERSON,
  /** An organisation, a team, a band. */
  ORGANIZATION,
  /** A place, or a building. */
  PLACE,
  /** A film, a book, a song. */
  WORK,
  /** Anything else that has a name: a war, a treaty, a ship. */
  THING,
  /** The title does not tell. */
  UNKNOWN;

  /** Returns the kind of entities of that type. */
  static Kind of(EntityType type) {
    if (type == EntityType.PERSON) {
      return PERSON;
    }
    if (type.isOrganization()) {
      return ORGANIZATION;
    }
    return type.isPlace() ? PLACE : UNKNOWN;
  }
}
