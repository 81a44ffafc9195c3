package io.wiregraph.fact;

/**
 * What an entity is. The codes are local names of the ontology's or schema.org's classes, as graph
 * and tables have them.
 */
public enum EntityType {
  /** A person. */
  PERSON("Person"),
  /** An organisation of no more special kind. */
  ORGANIZATION("Organization"),
  /** A government, ministry or other body of a state. */
  GOVERNMENT_ORGANIZATION("GovernmentOrganization"),
  /** A political party. */
  POLITICAL_PARTY("PoliticalParty"),
  /** A newspaper, broadcaster or agency. */
  NEWS_MEDIA_ORGANIZATION("NewsMediaOrganization"),
  /** The army, navy, air force or police of a state. */
  ARMED_FORCES("ArmedForces"),
  /** An armed group that is not a state's. */
  ARMED_GROUP("ArmedGroup"),
  /** A body whose members are states. */
  INTERGOVERNMENTAL_ORGANIZATION("IntergovernmentalOrganization"),
  /** A place of no more special kind. */
  PLACE("Place"),
  /** A country. */
  COUNTRY("Country"),
  /** A city, town or village. */
  CITY("City"),
  /** People as a group: rebels, civilians, protesters. */
  GROUP("Group"),
  /** A resolution, treaty, plan, report or other text. */
  DOCUMENT("Document"),
  /** A post that somebody holds. */
  POSITION("Position"),
  /** Anything else. */
  ENTITY("Entity");

  private final String code;

  EntityType(String code) {
    this.code = code;
  }

  /** Returns the local name of the class. */
  public String code() {
    return code;
  }

  /** Returns whether this is a kind of organisation. */
  public boolean isOrganization() {
    return switch (this) {
      case ORGANIZATION,
          GOVERNMENT_ORGANIZATION,
          POLITICAL_PARTY,
          NEWS_MEDIA_ORGANIZATION,
          ARMED_FORCES,
          ARMED_GROUP,
          INTERGOVERNMENTAL_ORGANIZATION ->
          true;
      case PERSON, PLACE, COUNTRY, CITY, GROUP, DOCUMENT, POSITION, ENTITY -> false;
    };
  }

  /** Returns whether this is a kind of place. */
  public boolean isPlace() {
    return this == PLACE || this == COUNTRY || this == CITY;
  }
}
