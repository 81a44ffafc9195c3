package io.wiregraph.export.view;

import java.util.List;

/**
 * What of a store is to be exported as a graph.
 *
 * @param conditions what facts and entities must be like, all of them ({@link Conditions})
 */
public record ViewRequest(ViewKind view, List<String> conditions, Extent extent) {

  /** Takes a copy. */
  public ViewRequest {
    conditions = List.copyOf(conditions);
  }
}
