package io.wiregraph.server.http;

import java.time.Instant;

/**
 * Which state of a store is served.
 *
 * @param name the same for the same content
 * @param since when the store came into it
 */
public record StoreState(String name, Instant since) {}
