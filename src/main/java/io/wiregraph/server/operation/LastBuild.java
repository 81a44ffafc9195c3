package io.wiregraph.server.operation;

import java.time.Instant;

/**
 * How the last build of a store went.
 *
 * @param finished when it ended
 * @param seconds how long it took
 * @param fresh articles that came
 * @param changed articles that changed
 * @param removed articles that went
 * @param problems articles and files that could not be read
 * @param isChanging whether the store is being changed again
 */
public record LastBuild(
    Instant finished,
    double seconds,
    int fresh,
    int changed,
    int removed,
    int problems,
    boolean isChanging) {}
