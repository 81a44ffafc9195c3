package io.wiregraph.fact;

/**
 * A fact as three strings of the sentence's own words, as open information extraction gives it:
 * {@code Norland}, {@code was accused of arming}, {@code rebels}.
 *
 * @param subject what it is said of
 * @param relation the words between: auxiliaries, verb, particle, preposition, and an object that
 *     stands before another argument ("imposed sanctions on")
 * @param object the one argument, without what could be left out
 */
public record OpenTriple(String subject, String relation, String object) {}
