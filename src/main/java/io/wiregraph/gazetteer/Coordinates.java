package io.wiregraph.gazetteer;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Coordinates(double latitude, double longitude) {}
