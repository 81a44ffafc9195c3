package io.wiregraph.identity;

/**
 * A fact of an article as the index has it.
 *
 * @param key what it is called: its article and its fragment
 * @param number of the fact: never that of another, be it one that went
 * @param isMergeable whether it may be one with others
 * @param digest what it says
 */
record KnownFact(String key, int number, boolean isMergeable, EventDigest digest) {}
