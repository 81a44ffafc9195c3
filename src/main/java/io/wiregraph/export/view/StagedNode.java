package io.wiregraph.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What may become a node.
 *
 * @param isFact whether it is a fact rather than an entity
 * @param types short names of all its classes
 */
record StagedNode(String id, boolean isFact, Set<String> types, Later later, List<String> values) {

  private static final int VALUES = 6;

  List<String> parts() {
    List<String> parts =
        new ArrayList<>(
            List.of(
                id,
                isFact ? "1" : "",
                String.join(" ", types),
                later.sentence(),
                later.graph(),
                later.words()));
    parts.addAll(values);
    return parts;
  }

  static StagedNode of(List<String> parts) {
    return new StagedNode(
        parts.get(0),
        !parts.get(1).isEmpty(),
        Set.of(parts.get(2).split(" ", -1)),
        new Later(parts.get(3), parts.get(4), parts.get(5)),
        new ArrayList<>(parts.subList(VALUES, parts.size())));
  }
}
