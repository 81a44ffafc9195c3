package io.wiregraph.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One argument of a frame (synsem's {@code SyntacticArgument}).
 *
 * @param function its place
 * @param marker the preposition; null for other functions
 * @param role local name of the role that it has in the event: {@code agent}
 */
public record SyntacticArgument(SyntacticFunction function, @Nullable String marker, String role) {}
