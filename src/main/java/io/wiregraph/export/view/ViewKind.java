package io.wiregraph.export.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What nodes and edges of a graph are. */
public enum ViewKind {
  /** Entities, joined where a fact reads flat: an edge for each subject, predicate and object. */
  ENTITIES,
  /** Facts and the entities that have a part in them: an edge for each role. */
  EVENTS,
  /** Speakers and the entities that they speak of: an edge for each stance. */
  STATEMENTS;

  /** Returns the word for it in commands and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the view of that word; empty where there is none. */
  public static Optional<ViewKind> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  @Override
  public String toString() {
    return code();
  }
}
