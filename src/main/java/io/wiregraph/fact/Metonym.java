package io.wiregraph.fact;

/**
 * A reading of a place as its government ("Moscow rejected the plan"). It stands beside the place,
 * which stays what it is: an interpretation, marked as one.
 *
 * @param fact the event or statement whose agent or speaker is a place
 * @param place that place
 * @param government label of the government: {@code Government of Russia}
 */
public record Metonym(FactId fact, EntityId place, String government) {}
