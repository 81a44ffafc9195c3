package io.wiregraph.export.view;

import java.util.List;

/**
 * What of a store is to be exported as a graph.
 *
 * @param conditions what facts and entities must be like, all of them ({@link Conditions})
 * @param around entities in the middle: IRIs, ids like {@code entity:Russia}, or names; empty for
 *     the whole graph
 * @param hops how many edges away from the middle, at least 1
 * @param top how many of the most connected nodes; 0 for all
 */
public record ViewRequest(
    ViewKind view, List<String> conditions, List<String> around, int hops, int top) {

  /** Takes copies, and checks the numbers. */
  public ViewRequest {
    conditions = List.copyOf(conditions);
    around = List.copyOf(around);
    if (hops < 1) {
      throw new InvalidRequestException("hops takes 1 or more, not " + hops);
    }
    if (top < 0) {
      throw new InvalidRequestException("top takes 1 or more, not " + top);
    }
  }

  /** Returns a whole view. */
  public static ViewRequest of(ViewKind view) {
    return new ViewRequest(view, List.of(), List.of(), 1, 0);
  }
}
