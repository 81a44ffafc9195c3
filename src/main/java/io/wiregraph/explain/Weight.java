package io.wiregraph.explain;

/**
 * What speaks for something, or against it.
 *
 * @param name the feature
 * @param weight what it adds to the log-odds; negative where it speaks against
 */
public record Weight(String name, double weight) {}
