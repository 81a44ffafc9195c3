package io.wiregraph.gazetteer;

/**
 * A common noun.
 *
 * @param type what it refers to: name of a constant of {@code fact.EntityType}
 * @param gender the gender that it tells
 * @param collective whether it names several as one ("government"): it or they
 * @param plural whether it is plural without an ending ("police")
 */
public record Noun(String type, Gender gender, boolean collective, boolean plural) {}
