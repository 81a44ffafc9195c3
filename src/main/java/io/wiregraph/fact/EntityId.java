package io.wiregraph.fact;

import io.wiregraph.text.Span;

/**
 * The name of an entity within its article.
 *
 * @param first span of its first mention
 */
public record EntityId(Span first) implements Comparable<EntityId> {

  /** Returns the fragment of its IRI: {@code entity=12,18}. */
  public String fragment() {
    return "entity=" + first.begin() + "," + first.end();
  }

  @Override
  public int compareTo(EntityId other) {
    return first.compareTo(other.first);
  }
}
