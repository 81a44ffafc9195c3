package io.wiregraph.server.explore;

/**
 * What facts have to do with each other, by their numbers.
 *
 * @param claimedIn the statements that report a fact
 * @param content the facts that a statement reports
 * @param contradicted what says the opposite
 * @param corroborated what says the same
 */
record FactLinks(IntRows claimedIn, IntRows content, IntRows contradicted, IntRows corroborated) {}
