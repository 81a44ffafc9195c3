package io.wiregraph.calibration;

import io.wiregraph.extract.Assessed;

/**
 * A fact that somebody's judgement is known of.
 *
 * @param source whose: the name of a set of labels
 * @param document id of its article; facts of one article stay in one fold
 * @param assessed the fact with its signs
 * @param right whether it is right
 */
public record Labelled(String source, String document, Assessed assessed, boolean right) {}
