package io.wiregraph.export.view;

import java.util.Set;

/**
 * A merged entity.
 *
 * @param id what exports call it: {@code entity:Russia}
 * @param type the short name of its narrowest class: {@code Country}
 * @param types short names of all its classes
 * @param aliases other names, in order, with a semicolon between
 * @param link where DBpedia has it; empty where that is not known
 * @param latitude in degrees; empty where it is no place or not known
 * @param mentions in how many places of articles it is found
 */
record EntityRow(
    String id,
    String label,
    String type,
    Set<String> types,
    String aliases,
    String link,
    String latitude,
    String longitude,
    int mentions) {}
