package io.wiregraph.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A country, city, region or organisation.
 *
 * @param label its usual English name
 * @param type what it is: name of a constant of {@code fact.EntityType}
 * @param title title of its Wikipedia article, blanks as underscores; null where the name is too
 *     ambiguous for a link
 * @param country ISO 3166-1 code of the country that it is or belongs to (ISO 3166-3 or {@code X-…}
 *     for states of the past and disputed ones); null where it belongs to none
 * @param capital whether it is the seat of a country's government
 * @param population people, 0 where not known
 * @param coordinates where it lies; null where not known
 */
public record Entry(
    String label,
    String type,
    @Nullable String title,
    @Nullable String country,
    boolean capital,
    long population,
    @Nullable Coordinates coordinates) {

  /** The type of countries. */
  public static final String COUNTRY = "COUNTRY";

  /** The type of cities. */
  public static final String CITY = "CITY";

  /** The type of other places. */
  public static final String PLACE = "PLACE";
}
