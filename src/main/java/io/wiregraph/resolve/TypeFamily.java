package io.wiregraph.resolve;

import io.wiregraph.fact.EntityType;

/**
 * Types that one thing may be given in different articles. "Georgia" the country and "Georgia" the
 * person are two; a body that one article calls an organisation and another a party is one.
 */
public enum TypeFamily {
  /** People. */
  PERSON,
  /** Organisations of every kind. */
  ORGANIZATION,
  /** Places of every kind. */
  PLACE,
  /** People as a group. */
  GROUP,
  /** Texts. */
  DOCUMENT,
  /** Posts. */
  POSITION,
  /** What nothing is known of; compatible with its like alone, lest it tie unlike things. */
  UNKNOWN;

  /** Returns the family of a type. */
  public static TypeFamily of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION,
          GOVERNMENT_ORGANIZATION,
          POLITICAL_PARTY,
          NEWS_MEDIA_ORGANIZATION,
          ARMED_FORCES,
          ARMED_GROUP,
          INTERGOVERNMENTAL_ORGANIZATION ->
          ORGANIZATION;
      case PLACE, COUNTRY, CITY -> PLACE;
      case GROUP -> GROUP;
      case DOCUMENT -> DOCUMENT;
      case POSITION -> POSITION;
      case ENTITY -> UNKNOWN;
    };
  }
}
