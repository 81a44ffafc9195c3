package io.wiregraph.export.view;

import java.util.List;

/**
 * Which part of a graph is exported.
 *
 * @param around entities in the middle: IRIs, ids like {@code entity:Russia}, or names; empty for
 *     the whole graph
 * @param hops how many edges away from the middle, at least 1
 * @param top how many of the most connected nodes; 0 for all
 */
public record Extent(List<String> around, int hops, int top) {

  /** All of it. */
  public static final Extent WHOLE = new Extent(List.of(), 1, 0);

  /**
   * Takes a copy, and checks the numbers.
   *
   * @throws InvalidRequestException if one is too small
   */
  public Extent {
    around = List.copyOf(around);
    if (hops < 1) {
      throw new InvalidRequestException("hops takes 1 or more, not " + hops);
    }
    if (top < 0) {
      throw new InvalidRequestException("top takes 1 or more, not " + top);
    }
  }
}
